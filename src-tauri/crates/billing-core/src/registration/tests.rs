use super::*;

#[test]
fn r2_an_account_registers_as_a_payer_in_a_currency_of_its_seller() {
    let member = "This is a member account, whose payer account pays its bills. Register with the payer account.";
    let cases = [
        (true, Seller::AwsInc, Currency::Usd, [None, None]),
        (false, Seller::AwsInc, Currency::Usd, [Some(member), None]),
        (true, Seller::AwsInc, Currency::Eur, [None, Some("Choose USD as the preferred currency in Settings.")]),
        (false, Seller::AwsInc, Currency::Gbp, [Some(member), Some("Choose USD as the preferred currency in Settings.")]),
        (true, Seller::AwsEurope, Currency::Usd, [None, None]),
        (true, Seller::AwsEurope, Currency::Eur, [None, None]),
        (true, Seller::AwsEurope, Currency::Gbp, [None, None]),
    ];
    for (payer, seller, currency, remedies) in cases {
        let found = conditions(payer, seller, currency);
        let found_remedies: Vec<Option<&str>> = found.iter().map(|condition| condition.remedy.as_deref()).collect();
        assert_eq!(found_remedies, remedies, "{payer} {seller:?} {currency}");
    }
}

#[test]
fn r2_the_conditions_are_told_before_they_are_met() {
    let told: Vec<String> = conditions(true, Seller::AwsEurope, Currency::Usd).into_iter().map(|condition| condition.text).collect();
    let expected =
        ["The account is a payer (management) account.", "The preferred currency is one that AWS Europe is paid in: USD, EUR or GBP."];
    assert_eq!(told, expected);
}
