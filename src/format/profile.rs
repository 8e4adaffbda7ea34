//! The profile as text: who the leader is. The same form describes the leader of `--as`.

use jiff::civil::Date;
use toml::{Table, Value};

use crate::domain::{Profile, QuestionId, RoleId, Text, UnitId};
use crate::problem::{Problem, Trouble};

/// Reads a profile; what is wrong is left out, and only a name and a first day must be there.
pub fn read_profile(file: &str, bytes: &[u8]) -> (Option<Profile>, Vec<Problem>) {
    let table = str::from_utf8(bytes).ok().and_then(|text| text.parse::<Table>().ok());
    let profile = table.as_ref().and_then(profile);
    let problem = Problem { trouble: Trouble::EmptyFile, place: None, file: Text::line(file) };
    let problems = if profile.is_none() { vec![problem] } else { Vec::new() };
    (profile, problems)
}

fn profile(table: &Table) -> Option<Profile> {
    let text = |key: &str| table.get(key).and_then(Value::as_str);
    let id = text("id").and_then(|id| u128::from_str_radix(id, 16).ok());
    let roles = table.get("roles").and_then(Value::as_array);
    let answers = table.get("answers").and_then(Value::as_table);
    Some(Profile {
        id: id.unwrap_or(0),
        name: Text::line(text("name")?),
        start: start(table.get("start")?)?,
        roles: roles
            .into_iter()
            .flatten()
            .filter_map(|role| RoleId::new(role.as_str()?).ok())
            .collect(),
        unit: text("unit").and_then(|unit| UnitId::new(unit).ok()),
        staff: table.get("staff").and_then(Value::as_integer).and_then(|n| n.try_into().ok()),
        answers: answers
            .into_iter()
            .flatten()
            .filter_map(|(id, answer)| Some((QuestionId::new(id).ok()?, answer.as_bool()?)))
            .collect(),
    })
}

fn start(value: &Value) -> Option<Date> {
    match value {
        Value::Datetime(date) => date.to_string().parse().ok(),
        Value::String(date) => date.parse().ok(),
        _ => None,
    }
}

/// The profile as a file.
pub fn write_profile(profile: &Profile) -> String {
    let quoted = |text: &str| Value::String(text.to_owned()).to_string();
    let mut out = format!("id = \"{:032x}\"\n", profile.id);
    out.push_str(&format!("name = {}\nstart = {}\n", quoted(&profile.name), profile.start));
    let roles: Vec<String> = profile.roles.iter().map(|role| quoted(role.as_str())).collect();
    out.push_str(&format!("roles = [{}]\n", roles.join(", ")));
    if let Some(unit) = &profile.unit {
        out.push_str(&format!("unit = {}\n", quoted(unit.as_str())));
    }
    if let Some(staff) = profile.staff {
        out.push_str(&format!("staff = {staff}\n"));
    }
    out.push_str("\n[answers]\n");
    for (question, answer) in &profile.answers {
        out.push_str(&format!("{} = {answer}\n", question.as_str()));
    }
    out
}
