//! Texts that somebody gives to be read at once: by the form, and by `POST /api/v1/code`.

use std::sync::Arc;

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::form::{Filled, form};
use crate::frame::{Here, frame};
use crate::problem::Problem;
use crate::routes::Served;
use crate::sent::Sent;
use crate::{Coder, Given};

/// Longest text that is read at once, in bytes.
const TEXT_BYTES: usize = 1 << 20;

/// `GET /read`: the form.
pub(crate) async fn read_form() -> Markup {
    form_page(&Filled::default(), None)
}

fn form_page(filled: &Filled, refused: Option<&str>) -> Markup {
    let here = Here { title: "Read a text", view: "read", ..Here::nowhere("") };
    frame(&here, html! { div.alone { h1 { "Read a text at once" } (form(filled, refused)) } })
}

/// `POST /read`: what the form sends is read, and shown at an address of its own.
pub(crate) async fn read_given(
    State(served): State<Arc<Served>>,
    filled: Result<Form<Filled>, FormRejection>,
) -> Response {
    let filled = match filled {
        Ok(Form(filled)) => filled,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return refused(&Filled::default(), &too_long());
        }
        Err(_) => return refused(&Filled::default(), &Problem::bad("the form came incomplete; send it once more")),
    };
    match read_filled(&served, &filled).await {
        Ok(name) => Redirect::to(&format!("/read/{name}")).into_response(),
        Err(problem) => refused(&filled, &problem),
    }
}

/// The form once more, with what was wrong and all that stood in it, so that nobody has to write it again.
fn refused(filled: &Filled, problem: &Problem) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, form_page(filled, Some(problem.detail()))).into_response()
}

/// Reads what the form holds, and lays it on the desk; returns its name there.
async fn read_filled(served: &Served, filled: &Filled) -> Result<String, Problem> {
    let desk = Arc::clone(&served.desk);
    let address = filled.address.trim().to_owned();
    if filled.text.trim().is_empty() && !address.is_empty() {
        return coded(served, move |coder| Ok(desk.lay(coder.fetch(&address)?))).await;
    }
    let some = |value: &str| Some(value.to_owned()).filter(|value| !value.trim().is_empty());
    let given = Given {
        text: filled.text.replace("\r\n", "\n"),
        published: some(&filled.published),
        title: some(&filled.title),
        html: filled.kind == "html",
        ..Given::default()
    };
    check(&given)?;
    coded(served, move |coder| Ok(desk.lay(coder.code(&given)?))).await
}

/// `POST /api/v1/code`.
pub(crate) async fn code(State(served): State<Arc<Served>>, Sent(given): Sent<Given>) -> Result<Response, Problem> {
    check(&given)?;
    let document = coded(&served, move |coder| Ok(coder.code(&given)?.document.to_string())).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], document).into_response())
}

/// Refuses what is no text, or too long a one.
fn check(given: &Given) -> Result<(), Problem> {
    if given.text.trim().is_empty() {
        return Err(Problem::unreadable("there is no text; paste an article, or give the address of one"));
    }
    if given.text.len() > TEXT_BYTES {
        return Err(too_long());
    }
    Ok(())
}

fn too_long() -> Problem {
    Problem::too_large("a text that is read at once has at most 1 MiB; `dateline add` takes longer ones")
}

/// What the coder makes of something.
async fn coded<T: Send + 'static>(
    served: &Served,
    work: impl FnOnce(&dyn Coder) -> Result<T, String> + Send + 'static,
) -> Result<T, Problem> {
    let coder = Arc::clone(&served.coder);
    served.coding.take(move || work(coder.as_ref())).await?.map_err(Problem::unreadable)
}
