use super::*;

#[test]
fn a_refusal_names_every_field_in_the_order_of_the_form() {
    let mut errors = FieldErrors::<String>::default();
    assert_eq!(errors.take("first", Ok::<_, &str>(7)), Some(7));
    assert_eq!(errors.take("second", Err::<i32, _>("is wrong")), None);
    errors.add("third", "is missing");
    errors.extend(vec![FieldError::<String>::new("fourth", "is elsewhere"), FieldError::new("fifth", "too")]);
    let noted = errors.finish().expect_err("four errors");
    let named: Vec<String> = noted.iter().map(|error| format!("{} {error}", error.field)).collect();
    assert_eq!(named, ["second is wrong", "third is missing", "fourth is elsewhere", "fifth too"]);
}

#[test]
fn where_nothing_was_noted_the_form_is_right() {
    let mut errors = FieldErrors::<String>::default();
    errors.extend::<String>(vec![]);
    assert_eq!(errors.finish(), Ok(()));
}
