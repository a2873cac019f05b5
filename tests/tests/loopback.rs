//! An HTTP exchange: a server answers with the statuses, and what its client makes of them becomes `KmsStatus`.

use std::{thread, time::Duration};

use kms_status::KmsStatus;
use tiny_http::{Response, Server};
use ureq::Agent;

/// Longer than any answer takes; a test that fails ends by it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Codes that a server in front of KMS may answer with, and KMS does not.
const UNLISTED: [u16; 7] = [201, 302, 304, 401, 418, 503, 599];

/// Asks a server for each of the codes, and gives the statuses that the client saw, in the same order.
fn exchange(codes: &[u16]) -> Vec<http::StatusCode> {
    let server = Server::http("127.0.0.1:0").expect("a free port");
    let address = server.server_addr().to_ip().expect("an IP address");
    thread::scope(|scope| {
        scope.spawn(|| answer(&server, codes.len()));
        let client = client();
        let ask = |code: &u16| {
            let response = client.get(format!("http://{address}/{code}")).call();
            response.expect("an answer").status()
        };
        codes.iter().map(ask).collect()
    })
}

/// Answers this many requests, each with the code that its path names.
fn answer(server: &Server, count: usize) {
    for _ in 0..count {
        let request = server.recv_timeout(PATIENCE).expect("a connection");
        let request = request.expect("a request in time");
        let code: u16 = request.url()[1..].parse().expect("a code");
        let response = Response::from_string("").with_status_code(code);
        request.respond(response).expect("a client that listens");
    }
}

/// A client that gives every answer as it came.
fn client() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(PATIENCE))
        .proxy(None)
        .build()
        .into()
}

#[test]
fn every_status_of_kms_arrives() {
    let codes = [200, 204, 400, 403, 404, 500];
    let received: Vec<_> = exchange(&codes)
        .into_iter()
        .map(KmsStatus::try_from)
        .collect();
    assert_eq!(
        received,
        [
            Ok(KmsStatus::Ok),
            Ok(KmsStatus::NoContent),
            Ok(KmsStatus::BadRequest),
            Ok(KmsStatus::Forbidden),
            Ok(KmsStatus::NotFound),
            Ok(KmsStatus::InternalServerError),
        ]
    );
}

#[test]
fn a_status_that_kms_does_not_have_arrives_as_its_class() {
    let received = exchange(&UNLISTED);
    for (received, code) in received.into_iter().zip(UNLISTED) {
        let unknown = KmsStatus::try_from(received).expect_err("a code that KMS does not have");
        assert_eq!(unknown.as_u16(), code);
        assert_eq!(unknown.is_success(), received.is_success());
        assert_eq!(unknown.is_redirection(), received.is_redirection());
        assert_eq!(unknown.is_client_error(), received.is_client_error());
        assert_eq!(unknown.is_server_error(), received.is_server_error());
    }
}

#[test]
fn what_a_client_saw_can_be_compared_with_a_status() {
    let [received] = exchange(&[404])[..] else {
        panic!("one answer");
    };
    assert!(received == KmsStatus::NotFound);
    assert!(KmsStatus::NotFound == received);
    assert!(received != KmsStatus::Ok);
}
