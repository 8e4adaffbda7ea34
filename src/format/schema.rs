//! The JSON Schema of a layer, for editors: completion, hover texts and red lines as one writes.
//!
//! Draft-07, which both common TOML plug-ins understand. Everything in it comes from the table of
//! keys.

use serde_json::{Map, Value, json};

use crate::format::keys::{FILE, Kind, MAX_LINK, MAX_TEXT, MAX_TITLE, Row, Table, tables};

/// The schema of one file.
pub fn schema() -> Value {
    let tables = tables();
    let (file, others): (Vec<&Table>, Vec<&Table>) =
        tables.iter().partition(|table| table.name == FILE);
    let definitions: Map<String, Value> =
        others.into_iter().map(|table| (table.name.to_owned(), table_schema(table))).collect();
    let mut root = file.into_iter().map(table_schema).next().unwrap_or_default();
    root["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    root["title"] = json!("lederpakke: a layer of a package");
    root["definitions"] = Value::Object(definitions);
    root
}

fn table_schema(table: &Table) -> Value {
    let properties: Map<String, Value> =
        table.rows.iter().map(|row| (row.name.to_owned(), row_schema(row))).collect();
    let required: Vec<&str> =
        table.rows.iter().filter(|row| table.requires(row)).map(|row| row.name).collect();
    let others = table.other.map_or(json!(false), row_schema);
    let mut schema = json!({
        "type": "object",
        "description": table.doc,
        "properties": properties,
        "additionalProperties": others,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn row_schema(row: &Row) -> Value {
    let mut schema = kind_schema(row.kind);
    schema["description"] = json!(row.doc);
    schema
}

fn kind_schema(kind: Kind) -> Value {
    let text = json!({ "type": "string", "maxLength": MAX_TEXT });
    match kind {
        Kind::Line => json!({ "type": "string", "minLength": 1, "maxLength": MAX_TITLE }),
        Kind::Prose => text,
        Kind::Texts => list(&text),
        Kind::Steps => json!({ "anyOf": [text, list(&text)] }),
        Kind::Id(_) | Kind::Ref(_) => id(),
        Kind::Refs(_) | Kind::FormerIds => list(&id()),
        Kind::ContactOrWords => json!({ "type": "string", "maxLength": MAX_TITLE }),
        Kind::UnitOrUnits => json!({ "anyOf": [id(), list(&definition("unit"))] }),
        Kind::When => json!({ "anyOf": [offset(), date()] }),
        Kind::Offset => offset(),
        Kind::Forward | Kind::Wait => json!({ "type": "string", "pattern": "^ *[0-9]" }),
        Kind::Date => date(),
        Kind::Dates => list(&date()),
        Kind::Number { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::YesNo => json!({ "type": "boolean" }),
        Kind::Word(words) => json!({ "enum": words }),
        Kind::Words(words) => list(&json!({ "enum": words })),
        Kind::Version => json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*$" }),
        Kind::Email => json!({ "type": "string", "format": "email" }),
        Kind::Url => json!({
            "type": "string",
            "maxLength": MAX_LINK,
            "pattern": "^(https?://|mailto:)",
        }),
        // Beside a reference draft-07 reads nothing else, and the description is wanted.
        Kind::Table(name) => json!({ "allOf": [definition(name)] }),
        Kind::Tables(name) => list(&definition(name)),
    }
}

fn definition(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

fn list(of: &Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn id() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "maxLength": 80 })
}

fn offset() -> Value {
    json!({ "type": "string", "pattern": "^ *-?[0-9]" })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_and_key_is_in_the_schema_with_a_description() {
        let schema = schema();
        for table in tables() {
            let at = if table.name == FILE { &schema } else { &schema["definitions"][table.name] };
            assert_eq!(at["type"], "object", "{}", table.name);
            for row in &table.rows {
                let key = &at["properties"][row.name];
                assert_eq!(key["description"], row.doc, "{}.{}", table.name, row.name);
            }
        }
        assert_eq!(schema["required"], json!(["format", "id", "title", "version"]));
        assert_eq!(schema["definitions"]["change"]["required"], json!(["item"]));
        assert_eq!(schema["definitions"]["for"]["additionalProperties"]["type"], "boolean");
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let schema = schema();
        let text = schema.to_string();
        for rest in text.split("#/definitions/").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            assert!(schema["definitions"].get(name).is_some(), "{name}");
        }
    }
}
