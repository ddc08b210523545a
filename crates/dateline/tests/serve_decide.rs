//! What a person decides over the HTTP interface.

mod common;

use std::time::{Duration, Instant};

use common::served::Served;
use serde_json::json;

#[test]
fn who_knows_the_token_decides_and_undoes() {
    let served = Served::sample();
    let open = || served.get("/api/v1/contradictions?state=open").json()["items"].as_array().unwrap().clone();
    let before = open();
    let id = before[0]["contradiction_id"].as_str().unwrap();
    let (resolve, reopen) = (format!("{id}/resolve"), format!("{id}/reopen"));
    let decision = json!({"state": "both_kept", "reason": "two counts", "by": "Ana Kovar"});
    let strange = served.decide("0000", &resolve, &decision);
    assert_eq!((strange.status, strange.header("www-authenticate")), (401, Some("Bearer")));
    let none =
        served.ask("POST", &format!("/api/v1/contradictions/{resolve}"), &[("content-type", "application/json")], "{}");
    assert_eq!(none.status, 401);
    for (path, body, status) in [
        (resolve.as_str(), json!({"state": "open", "reason": "x", "by": "y"}), 422),
        (&resolve, json!({"state": "both_kept", "reason": " ", "by": "y"}), 422),
        (&resolve, json!({"state": "both_kept", "reason": "x"}), 422),
        ("ffffffffffffffffffffffffffffffff/resolve", decision.clone(), 404),
        ("'/resolve", decision.clone(), 404),
    ] {
        let answer = served.decide(&served.token, path, &body);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, Some("application/problem+json")),
            "{body}"
        );
    }
    assert_eq!(open(), before, "nothing was written");
    let decided = served.decide(&served.token, &resolve, &decision);
    assert_eq!(
        (decided.status, &decided.json()["state"], &decided.json()["resolved_by"]),
        (200, &json!("both_kept"), &json!("Ana Kovar"))
    );
    assert_eq!(open().len(), before.len() - 1);
    let undone = served.decide(&served.token, &reopen, &json!({"reason": "too soon", "by": "Ana Kovar"}));
    assert_eq!((undone.status, &undone.json()["state"]), (200, &json!("open")));
    assert_eq!(open().len(), before.len());
    let fallen = served.get("/api/v1/contradictions?state=one_withdrawn").json();
    let fallen = fallen["items"][0]["contradiction_id"].as_str().expect("the story has a claim that was taken back");
    assert_eq!(
        served.decide(&served.token, &format!("{fallen}/reopen"), &json!({"reason": "x", "by": "y"})).status,
        409
    );
}

#[test]
fn while_another_program_writes_a_decision_is_refused_and_not_hung() {
    let served = Served::sample();
    let open = served.get("/api/v1/contradictions?state=open").json();
    let path = format!("{}/resolve", open["items"][0]["contradiction_id"].as_str().unwrap());
    let decision = json!({"state": "both_kept", "reason": "two counts", "by": "Ana Kovar"});
    let writer = rusqlite::Connection::open(served.sample_ledger()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    let begun = Instant::now();
    let refused = served.decide(&served.token, &path, &decision);
    assert_eq!((refused.status, refused.header("retry-after")), (503, Some("5")), "{}", refused.body);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(served.get("/story").status, 200, "who reads is not held up");
    writer.execute_batch("ROLLBACK").unwrap();
    assert_eq!(served.decide(&served.token, &path, &decision).status, 200);
}
