//! A client of KMS: it reads the status line and the body of a response, and chooses what to do by the error code.

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    thread,
};

use kms_status::{KmsErrorCode, KmsStatus, ParseKmsStatusError};
use serde::Deserialize;

/// `{"error": {"error_code": "KMS.0205", "error_msg": "Invalid key ID."}}`
#[derive(Deserialize)]
struct Body {
    error: Failure,
}

#[derive(Deserialize)]
struct Failure {
    error_code: Code,
    error_msg: String,
}

/// A code that the page does not list is kept as text.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(untagged)]
enum Code {
    Listed(KmsErrorCode),
    Unlisted(String),
}

#[derive(Debug, PartialEq)]
enum Next {
    Done,
    TryAgain,
    LogIn,
    Show(String),
}

fn next(status: Result<KmsStatus, ParseKmsStatusError>, body: &str) -> serde_json::Result<Next> {
    let number = match status {
        Ok(status) if status.is_success() => return Ok(Next::Done),
        Ok(status) => status.as_u16(),
        Err(error) => error.unknown().map_or(0, u16::from),
    };
    let Failure {
        error_code,
        error_msg,
    } = serde_json::from_str::<Body>(body)?.error;
    Ok(match error_code {
        Code::Listed(KmsErrorCode::Kms0301 | KmsErrorCode::Kms0302 | KmsErrorCode::Kms0303) => {
            Next::LogIn
        }
        // The number decides, whether the pages list it and the code or not.
        _ if number == 429 || number >= 500 => Next::TryAgain,
        Code::Listed(code) => Next::Show(format!("{code} {}", code.solution())),
        Code::Unlisted(code) => Next::Show(format!("{code}: {error_msg}")),
    })
}

const RESPONSES: [(&str, &str); 7] = [
    ("200 OK", r#"{"key_info": {}}"#),
    (
        "400 Bad Request",
        r#"{"error": {"error_code": "KMS.0205", "error_msg": "Invalid key ID."}}"#,
    ),
    (
        "403 Forbidden",
        r#"{"error": {"error_code": "KMS.0303", "error_msg": "X-Auth-Token expired."}}"#,
    ),
    (
        "500 Internal Server Error",
        r#"{"error": {"error_code": "KMS.0102", "error_msg": "Abnormal KMS I/O."}}"#,
    ),
    // The page of status codes does not list 503.
    (
        "503 Service Unavailable",
        r#"{"error": {"error_code": "KMS.0104", "error_msg": "A system exception occurred."}}"#,
    ),
    (
        "400 Bad Request",
        r#"{"error": {"error_code": "KMS.9999", "error_msg": "The moon is full."}}"#,
    ),
    (
        "429 Too Many Requests",
        r#"{"error": {"error_code": "APIGW.0308", "error_msg": "Slow down."}}"#,
    ),
];

/// Answers one request after the other.
fn serve(listener: &TcpListener) -> io::Result<()> {
    for (status, body) in RESPONSES {
        let (stream, _) = listener.accept()?;
        let mut request = BufReader::new(stream);
        while request.read_line(&mut String::new())? > "\r\n".len() {}
        let length = body.len();
        write!(
            request.get_mut(),
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
    }
    Ok(())
}

/// The status line behind the version, and the body.
fn request(listener: &TcpListener) -> io::Result<(String, String)> {
    let mut stream = TcpStream::connect(listener.local_addr()?)?;
    write!(stream, "GET /v1.0/key HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((&response, ""));
    let line = head.lines().next().unwrap_or_default();
    Ok((line.replace("HTTP/1.1 ", ""), body.to_owned()))
}

#[test]
fn a_client_chooses_by_the_error_code() -> Result<(), Box<dyn std::error::Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let steps = thread::scope(|scope| {
        let server = scope.spawn(|| serve(&listener));
        let steps: Result<Vec<Next>, Box<dyn std::error::Error>> = RESPONSES
            .iter()
            .map(|_| {
                let (status, body) = request(&listener)?;
                Ok(next(status.parse(), &body)?)
            })
            .collect();
        server.join().expect("a server that ends")?;
        steps
    })?;
    assert_eq!(
        steps,
        [
            Next::Done,
            Next::Show("KMS.0205: Invalid key ID. Enter a valid key ID.".to_owned()),
            Next::LogIn,
            Next::TryAgain,
            Next::TryAgain,
            Next::Show("KMS.9999: The moon is full.".to_owned()),
            Next::TryAgain,
        ]
    );
    Ok(())
}
