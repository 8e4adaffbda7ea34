//! Addresses: https, http and mailto, and of those only what is safe to hand to a browser.
//!
//! What is kept is the address as the parser writes it back, so that what is shown, what is copied
//! and what is opened are the same; a host with foreign letters comes out in its ASCII form.

use url::{Host, Url};

use crate::domain::Text;
use crate::domain::text::first_unshowable;
use crate::problem::LinkFault;

/// The address to keep, or why it is refused.
pub(super) fn checked(raw: &str) -> Result<Text, LinkFault> {
    // The parser would quietly drop or turn these.
    let odd = |found: char| found.is_whitespace() || found.is_control() || found == '\\';
    if raw.contains(odd) || first_unshowable(raw).is_some() {
        return Err(LinkFault::Characters);
    }
    let url = Url::parse(raw).map_err(|_| LinkFault::Malformed)?;
    match url.scheme() {
        "https" | "http" => web(&url),
        "mailto" => mail(&url),
        _ => Err(LinkFault::Scheme),
    }
}

fn web(url: &Url) -> Result<Text, LinkFault> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(LinkFault::Credentials);
    }
    match url.host() {
        Some(Host::Domain(name)) if !is_own_machine(name) => Ok(Text::line(url.as_str())),
        Some(_) => Err(LinkFault::Host),
        None => Err(LinkFault::Malformed),
    }
}

fn is_own_machine(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    name == "localhost" || name.ends_with(".localhost")
}

/// One address and at most a subject: no copies, no attachments, no ready-made body.
fn mail(url: &Url) -> Result<Text, LinkFault> {
    if !is_email(url.path()) {
        return Err(LinkFault::Mail);
    }
    let subject = url
        .query()
        .into_iter()
        .flat_map(|query| query.split('&'))
        .find(|part| part.to_ascii_lowercase().starts_with("subject="));
    let Some(subject) = subject else {
        return Ok(Text::line(&format!("mailto:{}", url.path())));
    };
    let lower = subject.to_ascii_lowercase();
    if lower.contains("%0a") || lower.contains("%0d") {
        return Err(LinkFault::Mail);
    }
    Ok(Text::line(&format!("mailto:{}?{subject}", url.path())))
}

/// Whether this is one plain e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|found| found.is_alphanumeric() || "._+-".contains(found))
    };
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_links_are_kept_as_the_parser_writes_them() {
        for (raw, kept) in [
            ("https://example.no", "https://example.no/"),
            ("HTTPS://Example.NO/Kurs?id=1#a", "https://example.no/Kurs?id=1#a"),
            ("http://intranett/hr", "http://intranett/hr"),
            ("https://blåbær.example.no/å", "https://xn--blbr-roah.example.no/%C3%A5"),
            ("https://kоmmune.no", "https://xn--kmmune-wqf.no/"),
            ("mailto:hr@example.no", "mailto:hr@example.no"),
            (
                "mailto:hr@example.no?bcc=x@y.z&subject=Kurs%201",
                "mailto:hr@example.no?subject=Kurs%201",
            ),
            ("mailto:hr@example.no?attach=/etc/passwd", "mailto:hr@example.no"),
        ] {
            assert_eq!(checked(raw).as_ref().map(Text::as_str), Ok(kept), "{raw}");
        }
    }

    #[test]
    fn a_link_that_could_do_harm_is_refused() {
        for (raw, why) in [
            ("javascript:alert(1)", LinkFault::Scheme),
            ("file:///etc/passwd", LinkFault::Scheme),
            ("smb://srv/x", LinkFault::Scheme),
            ("data:text/html,x", LinkFault::Scheme),
            ("ms-msdt:/id", LinkFault::Scheme),
            ("vscode:x", LinkFault::Scheme),
            ("\\\\srv\\x", LinkFault::Characters),
            ("https://kommune.no\\@evil.example", LinkFault::Characters),
            ("https://kommune.no@evil.example", LinkFault::Credentials),
            ("https://a:b@example.no", LinkFault::Credentials),
            ("https://127.0.0.1/", LinkFault::Host),
            ("https://2130706433/", LinkFault::Host),
            ("https://[::1]/", LinkFault::Host),
            ("http://localhost:8080/", LinkFault::Host),
            ("https://x/\" & calc.exe & rem \"", LinkFault::Characters),
            ("https://example.no/\nx", LinkFault::Characters),
            ("https://exam\u{200b}ple.no/", LinkFault::Characters),
            ("www.example.no", LinkFault::Malformed),
            ("", LinkFault::Malformed),
            ("-flag", LinkFault::Malformed),
            ("mailto:a@b,c@d", LinkFault::Mail),
            ("mailto:", LinkFault::Mail),
            ("mailto:a@example.no?subject=x%0d%0abcc:c@d", LinkFault::Mail),
        ] {
            assert_eq!(checked(raw), Err(why), "{raw}");
        }
    }
}
