//! The customer credit transfer initiation of ISO 20022, pain.001.001.09.

use std::io;

use billing_core::address::PostalAddress;
use billing_core::bank::{AccountNumber, Iban};
use billing_core::seller::{ReceivingAccount, SellerBankDetails};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::PaymentOrder;

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

/// The code of the US routing number among clearing systems (ISO 20022 external code set, ClearingSystemIdentification1Code).
const US_ROUTING_NUMBER: &str = "USABA";

/// Lines of an address that the message has room for (PostalAddress24).
const MOST_ADDRESS_LINES: usize = 7;

type Xml = Writer<Vec<u8>>;

/// The order as one message with one payment.
///
/// The owner bears all charges, so that the whole amount arrives: a funding that is short stays open (R11). The reference stands in
/// the structured remittance information and as the end-to-end identification.
#[must_use]
pub fn pain001(order: &PaymentOrder<'_>) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    message(&mut xml, order).unwrap_or_else(|_| unreachable!("memory takes all that is written to it"));
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn message(xml: &mut Xml, order: &PaymentOrder<'_>) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("Document").with_attribute(("xmlns", NAMESPACE)).write_inner_content(|xml| {
        within(xml, "CstmrCdtTrfInitn", |xml| {
            within(xml, "GrpHdr", |xml| {
                text(xml, "MsgId", order.id)?;
                text(xml, "CreDtTm", &order.made_at.format("%Y-%m-%dT%H:%M:%SZ").to_string())?;
                text(xml, "NbOfTxs", "1")?;
                text(xml, "CtrlSum", &order.amount.decimal().to_string())?;
                within(xml, "InitgPty", |xml| text(xml, "Nm", order.from.name))
            })?;
            within(xml, "PmtInf", |xml| payment(xml, order))
        })
    })?;
    Ok(())
}

fn payment(xml: &mut Xml, order: &PaymentOrder<'_>) -> io::Result<()> {
    text(xml, "PmtInfId", order.id)?;
    text(xml, "PmtMtd", "TRF")?;
    text(xml, "NbOfTxs", "1")?;
    text(xml, "CtrlSum", &order.amount.decimal().to_string())?;
    // A wire, not a transfer that waits for the end of the day.
    within(xml, "PmtTpInf", |xml| within(xml, "SvcLvl", |xml| text(xml, "Cd", "URGP")))?;
    within(xml, "ReqdExctnDt", |xml| text(xml, "Dt", &order.carried_out_on.to_string()))?;
    within(xml, "Dbtr", |xml| {
        text(xml, "Nm", order.from.name)?;
        within(xml, "PstlAdr", |xml| structured_address(xml, order.from.address))
    })?;
    within(xml, "DbtrAcct", |xml| numbered_account(xml, order.from.account_number))?;
    within(xml, "DbtrAgt", |xml| within(xml, "FinInstnId", |xml| us_bank(xml, order.from.routing_number.as_str())))?;
    text(xml, "ChrgBr", "DEBT")?;
    within(xml, "CdtTrfTxInf", |xml| transfer(xml, order))
}

fn transfer(xml: &mut Xml, order: &PaymentOrder<'_>) -> io::Result<()> {
    let (to, reference) = (order.to, order.reference.as_str());
    within(xml, "PmtId", |xml| text(xml, "EndToEndId", reference))?;
    within(xml, "Amt", |xml| {
        let amount = xml.create_element("InstdAmt").with_attribute(("Ccy", order.amount.currency().code()));
        amount.write_text_content(BytesText::new(&order.amount.decimal().to_string()))?;
        Ok(())
    })?;
    within(xml, "CdtrAgt", |xml| within(xml, "FinInstnId", |xml| receiving_bank(xml, to)))?;
    within(xml, "Cdtr", |xml| {
        text(xml, "Nm", &to.beneficiary_name)?;
        address_lines(xml, &to.beneficiary_address)
    })?;
    within(xml, "CdtrAcct", |xml| match &to.account {
        ReceivingAccount::Iban { iban, .. } => within(xml, "Id", |xml| text(xml, "IBAN", Iban::expose(iban))),
        ReceivingAccount::Us { account_number, .. } | ReceivingAccount::Swift { account_number, .. } => {
            numbered_account(xml, account_number)
        }
    })?;
    within(xml, "RmtInf", |xml| {
        within(xml, "Strd", |xml| {
            within(xml, "CdtrRefInf", |xml| {
                within(xml, "Tp", |xml| {
                    within(xml, "CdOrPrtry", |xml| text(xml, "Cd", "SCOR"))?;
                    text(xml, "Issr", "ISO")
                })?;
                text(xml, "Ref", reference)
            })
        })
    })
}

fn receiving_bank(xml: &mut Xml, to: &SellerBankDetails) -> io::Result<()> {
    match &to.account {
        ReceivingAccount::Us { routing_number, .. } => us_bank(xml, routing_number.as_str())?,
        ReceivingAccount::Iban { bic, .. } | ReceivingAccount::Swift { bic, .. } => text(xml, "BICFI", bic.as_str())?,
    }
    text(xml, "Nm", &to.bank_name)?;
    address_lines(xml, &to.bank_address)
}

fn us_bank(xml: &mut Xml, routing_number: &str) -> io::Result<()> {
    within(xml, "ClrSysMmbId", |xml| {
        within(xml, "ClrSysId", |xml| text(xml, "Cd", US_ROUTING_NUMBER))?;
        text(xml, "MmbId", routing_number)
    })
}

fn numbered_account(xml: &mut Xml, account_number: &AccountNumber) -> io::Result<()> {
    within(xml, "Id", |xml| within(xml, "Othr", |xml| text(xml, "Id", account_number.expose())))
}

fn structured_address(xml: &mut Xml, address: &PostalAddress) -> io::Result<()> {
    text(xml, "StrtNm", &address.line1)?;
    if let Some(line2) = &address.line2 {
        text(xml, "BldgNm", &cut(line2, 35))?;
    }
    text(xml, "PstCd", &cut(&address.postal_code, 16))?;
    text(xml, "TwnNm", &cut(&address.city, 35))?;
    if let Some(state) = &address.state {
        text(xml, "CtrySubDvsn", &cut(state, 35))?;
    }
    text(xml, "Ctry", &address.country)
}

/// As much of a part of an address as the message has room for; no bank pays by it.
fn cut(part: &str, most: usize) -> String {
    part.chars().take(most).collect()
}

/// An address of which only the lines are known.
fn address_lines(xml: &mut Xml, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    within(xml, "PstlAdr", |xml| lines.iter().take(MOST_ADDRESS_LINES).try_for_each(|line| text(xml, "AdrLine", line)))
}

fn within(xml: &mut Xml, name: &str, content: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    xml.create_element(name).write_inner_content(content)?;
    Ok(())
}

fn text(xml: &mut Xml, name: &str, content: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(content))?;
    Ok(())
}
