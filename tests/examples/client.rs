//! A client for the Key Management Service. It acts on error codes, and runs against a server that the example starts itself
//! on the loopback address.
//!
//! ```sh
//! cargo run -p kms-status-tests --example client
//! ```

use std::{
    error::Error,
    fmt,
    io::{self, BufRead as _, BufReader, Write as _},
    net::{SocketAddr, TcpListener},
    thread,
    time::Duration,
};

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode};
use serde::Deserialize;

/// A response that reports a failure.
#[derive(Debug)]
struct Failure {
    status: AnyKmsStatus,
    /// `None` for a body that is not from the service, such as that of a proxy.
    body: Option<ErrorBody>,
    /// The service's support asks for it.
    request_id: Option<String>,
}

#[derive(Debug, Deserialize)]
struct ErrorBody {
    error_code: AnyKmsErrorCode,
    /// The server's own message, which may say more than the page.
    error_msg: String,
}

/// The service wraps the error in another object. Its gateway does not.
#[derive(Deserialize)]
#[serde(untagged)]
enum Body {
    Service { error: ErrorBody },
    Gateway(ErrorBody),
}

/// The client's reaction to a failure.
enum NextStep {
    GetNewToken,
    TryAgain,
    GiveUp,
}

impl Failure {
    fn next_step(&self) -> NextStep {
        let code = self.body.as_ref().map(|body| body.error_code);
        // The page decides for the codes that it lists, the status for all others.
        let may_succeed_later = match code.and_then(AnyKmsErrorCode::listed) {
            Some(code) => code.may_succeed_later(),
            None => self.status == 429 || self.status.is_server_error(),
        };
        if self.status == 401 || code.is_some_and(AnyKmsErrorCode::needs_new_token) {
            NextStep::GetNewToken
        } else if may_succeed_later {
            NextStep::TryAgain
        } else {
            NextStep::GiveUp
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(ErrorBody {
            error_code,
            error_msg,
        }) = &self.body
        {
            write!(f, ", {error_code}: {error_msg}")?;
            if !error_code.solution().is_empty() {
                write!(f, " {}", error_code.solution())?;
            }
        }
        match &self.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl Error for Failure {}

struct Client {
    agent: ureq::Agent,
    server: SocketAddr,
    token: u32,
}

impl Client {
    fn new(server: SocketAddr) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false);
        let agent = config.build().new_agent();
        Self {
            agent,
            server,
            token: 1,
        }
    }

    /// Asks for a key, at most three times. Reading a key twice does no harm, but not every request may be repeated.
    fn describe_key(&mut self, key: &str) -> Result<String, Box<dyn Error>> {
        for _ in 0..2 {
            let failure = match self.send(key)? {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            match failure.next_step() {
                NextStep::GetNewToken => {
                    println!("  new token, after: {failure}");
                    self.token += 1;
                }
                NextStep::TryAgain => {
                    println!("  once more, after: {failure}");
                    thread::sleep(Duration::from_millis(10));
                }
                NextStep::GiveUp => return Err(failure.into()),
            }
        }
        Ok(self.send(key)??)
    }

    fn send(&self, key: &str) -> Result<Result<String, Failure>, ureq::Error> {
        let request = self.agent.get(format!("http://{}/keys/{key}", self.server));
        let mut response = request
            .header("X-Auth-Token", self.token.to_string())
            .call()?;
        let status = AnyKmsStatus::from(response.status());
        let request_id = response.headers().get("X-Request-Id");
        let request_id = request_id.and_then(|id| Some(id.to_str().ok()?.to_owned()));
        let answer = response.body_mut().read_to_string()?;
        if status.is_success() {
            return Ok(Ok(answer));
        }
        let body = match serde_json::from_str(&answer) {
            Ok(Body::Service { error: body } | Body::Gateway(body)) => Some(body),
            Err(_) => None,
        };
        Ok(Err(Failure {
            status,
            body,
            request_id,
        }))
    }
}

/// The first listed code for which the condition is true.
fn listed(is_in_group: fn(KmsErrorCode) -> bool) -> String {
    let mut codes = KmsErrorCode::ALL.iter();
    let code = codes.find(|code| is_in_group(**code));
    code.map_or_else(String::new, ToString::to_string)
}

/// The server's answers, one for each request in turn. They are from the service, from its gateway, and from a proxy.
fn answers() -> [(u16, String); 12] {
    let fine = || (200, r#"{"key_state": "2"}"#.to_owned());
    let error = |code: &str, message: &str| {
        format!(r#"{{"error_code": "{code}", "error_msg": "{message}"}}"#)
    };
    let of_service = |status, code: &str, message: &str| {
        (status, format!(r#"{{"error": {}}}"#, error(code, message)))
    };
    let used_up = |code: KmsErrorCode| code.exceeds_quota() && !code.may_succeed_later();
    let hopeless = |code: KmsErrorCode| !code.needs_new_token() && !code.may_succeed_later();
    [
        fine(),
        of_service(
            403,
            &listed(KmsErrorCode::needs_new_token),
            "Token expired.",
        ),
        (
            429,
            error("APIGW.0308", "The throttling threshold has been reached."),
        ),
        fine(),
        (401, "Unauthorized".to_owned()),
        of_service(400, &listed(KmsErrorCode::may_succeed_later), "Failed."),
        fine(),
        of_service(400, &listed(hopeless), "Invalid key ID."),
        (400, error("KMS.9999", "Not on the page.")),
        of_service(
            500,
            &listed(used_up),
            "The number of secrets has reached 1000.",
        ),
        (502, "<html>Bad Gateway</html>".to_owned()),
        fine(),
    ]
}

fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut client = Client::new(listener.local_addr()?);
    let server = thread::spawn(move || serve(&listener));
    for key in [
        "fine",
        "token-expired",
        "token-missing",
        "unknown-key",
        "unlisted-code",
        "quota",
        "behind-proxy",
    ] {
        println!("{key}");
        match client.describe_key(key) {
            Ok(answer) => println!("  {answer}"),
            Err(error) => println!("  error: {error}"),
        }
    }
    server.join().map_err(|_| "the server panicked")??;
    Ok(())
}

/// Gives the answers, each on a connection of its own.
fn serve(listener: &TcpListener) -> io::Result<()> {
    for (id, (status, body)) in (1..).zip(answers()) {
        let (mut stream, _) = listener.accept()?;
        let mut lines = BufReader::new(&stream).lines();
        while lines
            .next()
            .transpose()?
            .is_some_and(|line| !line.is_empty())
        {}
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 {status}\r\nX-Request-Id: {id}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
    }
    Ok(())
}
