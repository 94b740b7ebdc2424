//! T9: documents. A funding document warm, and the memory of many in one batch.
#![allow(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "places on paper are fractions of a point; no money is computed in them"
)]

use std::collections::BTreeMap;
use std::process::Command;

use billing_core::NaiveDate;
use billing_core::address::PostalAddressDraft;
use billing_core::check_code::CheckCode;
use billing_core::ids::{AccountId, DocumentId, FundingId};
use billing_core::language::Language;
use billing_core::money::{Currency, Money};
use billing_core::reference::CreditorReference;
use billing_core::seller::{Seller, SellerBankDraft};
use billing_documents::{FundingDocument, Issue, Paper, Payer};
use printpdf::{
    FontId, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt,
    TextItem, WindingOrder,
};
use subsetter::GlyphRemapper;

use crate::figure::{Figure, Target};
use crate::timing::{PAIRS, Pair, per_call};
use crate::trouble::{Trouble, say};

/// Documents whose memory is compared.
const BATCHES: [u64; 2] = [1_000, 10_000];
/// The sides of the squares that stand for the modules of the printed code, and how many there are.
const MODULE: f32 = 2.0;
const MODULES: usize = 240;

/// A document warm, with its fonts read, against printpdf with the same lines at the same places, its fonts parsed and reduced once.
pub fn against_printpdf() -> Result<Figure, Trouble> {
    let document = sample(1)?;
    let reference = Reference::of(&document.to_pdf()?)?;
    say(&format!("    {} lines; {} bytes, printpdf {}", reference.lines.len(), document.to_pdf()?.len(), reference.write().len()));
    let pair = || -> Result<Pair, Trouble> {
        let ours = per_call(|| Ok(document.to_pdf().map(drop)?))?;
        let theirs = per_call(|| {
            drop(reference.write());
            Ok(())
        })?;
        Ok(Pair { ours, reference: theirs })
    };
    Ok(Figure {
        name: "T9",
        size: 1,
        what: "a funding document, warm".to_owned(),
        reference: "printpdf, the same lines, fonts parsed and reduced once".to_owned(),
        target: Target::CostAtMost(1_000),
        pairs: (0..PAIRS).map(|_| pair()).collect::<Result<_, _>>()?,
    })
}

/// The most memory that a process has which makes so many documents, one after the other, against one that makes a tenth of them.
pub fn memory_of_a_batch() -> Result<Figure, Trouble> {
    let program = std::env::current_exe()?;
    let peak = |documents: u64| -> Result<u64, Trouble> {
        let output = Command::new(&program).args(["--make-documents", &documents.to_string()]).output()?;
        let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        said.parse().map_err(|_| Trouble(format!("no peak of memory in {said:?}: {}", String::from_utf8_lossy(&output.stderr))))
    };
    let pair = || Ok::<_, Trouble>(Pair { ours: peak(BATCHES[1])?, reference: peak(BATCHES[0])? });
    Ok(Figure {
        name: "T9",
        size: BATCHES[1],
        what: "most memory of a batch of documents".to_owned(),
        reference: format!("a batch of {}", BATCHES[0]),
        target: Target::CostAtMost(1_050),
        pairs: (0..PAIRS).map(|_| pair()).collect::<Result<_, _>>()?,
    })
}

/// Makes so many documents, each for another funding, and says the most memory that this process has had, in KiB.
pub fn make(documents: u64) -> Result<u64, Trouble> {
    for number in 1..=documents {
        drop(sample(i64::try_from(number)?)?.to_pdf()?);
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|rest| rest.split_whitespace().next()).and_then(|number| number.parse().ok());
    kibibytes.ok_or_else(|| Trouble("the system does not tell how much memory was used".to_owned()))
}

/// A plainly invented funding document.
fn sample(number: i64) -> Result<FundingDocument, Trouble> {
    let bank = SellerBankDraft {
        currency: "USD".into(),
        beneficiary_name: "Example Web Services, Inc.".into(),
        beneficiary_address: "P.O. Box 5550100\nExampleville, WA 98109\nUnited States".into(),
        bank_name: "First Example Bank (New York)".into(),
        bank_address: "555 Example Avenue\nNew York, NY 10001".into(),
        account_number: "000555019012".into(),
        routing_number: "021000021".into(),
        remittance_email: "remittance@example.com".into(),
        ..SellerBankDraft::default()
    };
    let address = PostalAddressDraft {
        line1: "410 Sample Street".into(),
        city: "Seattle".into(),
        state: "WA".into(),
        postal_code: "98109".into(),
        country: "US".into(),
        ..PostalAddressDraft::default()
    };
    let invalid = |what: &str| Trouble(format!("the sample's {what} is not valid"));
    let today = NaiveDate::from_ymd_opt(2026, 3, 12).ok_or_else(|| invalid("day"))?;
    Ok(FundingDocument {
        issue: Issue {
            number: DocumentId::new(number),
            issued_on: today,
            replaces: None,
            check_code: CheckCode::from_bits(0x39d1_3bf2_7c01_11d3_u64.rotate_left(u32::try_from(number % 61)?)),
            also_issued_as: None,
            paper: Paper::Letter,
            language: Language::English,
        },
        payer: Payer {
            name: "Example Corp".into(),
            account_id: AccountId::parse("111122229012")?,
            address: Some(address.validate("billingAddress").map_err(|_| invalid("address"))?),
        },
        funding_id: FundingId::new(number),
        reference: CreditorReference::from_random(u64::try_from(number)?.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        amount: Money::from_minor(2_500_000 + number, Currency::Usd),
        requested_on: today,
        requested_by: "Alex Sample".into(),
        seller_bank: bank.validate(Seller::AwsInc).map_err(|_| invalid("bank"))?,
        expected_by: today,
        canceled_on: None,
    })
}

/// What printpdf is given: a face with what is used of it, and every line of our page at its place.
struct Reference {
    face: ParsedFont,
    lines: Vec<Line>,
}

/// A line of text as an independent reader finds it on the page, from its lower left corner.
struct Line {
    left: f32,
    bottom: f32,
    text: String,
}

impl Reference {
    /// Reads the lines of a page with poppler.
    fn of(pdf: &[u8]) -> Result<Self, Trouble> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("document.pdf");
        std::fs::write(&file, pdf)?;
        let output = Command::new("pdftotext").args(["-bbox-layout", "-enc", "UTF-8"]).arg(&file).arg("-").output()?;
        let lines = lines_of(&String::from_utf8(output.stdout)?);
        if lines.len() < 50 {
            return Err(Trouble(format!("pdftotext finds only {} lines", lines.len())));
        }
        Ok(Self { face: face_for(&lines)?, lines })
    }

    /// The page as printpdf writes it, from the parsed face on.
    fn write(&self) -> Vec<u8> {
        let mut document = PdfDocument::new("Funding document");
        let font = document.add_font(&self.face);
        let mut ops = self.lines.iter().flat_map(|line| line.ops(&font)).collect::<Vec<_>>();
        ops.push(code());
        document.with_pages(vec![PdfPage::new(Mm(215.9), Mm(279.4), ops)]);
        document.save(&PdfSaveOptions::default(), &mut Vec::new())
    }
}

impl Line {
    fn ops(&self, font: &FontId) -> [Op; 5] {
        [
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font.clone()), size: Pt(9.0) },
            Op::SetTextCursor { pos: Point { x: Pt(self.left), y: Pt(self.bottom) } },
            Op::ShowText { items: vec![TextItem::Text(self.text.clone())] },
            Op::EndTextSection,
        ]
    }
}

/// As many filled squares as a printed code has, in one shape.
fn code() -> Op {
    let corner = |x, y| LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false };
    let square = |at: usize| {
        let (x, y) = (500.0 + MODULE * (at % 16) as f32, 600.0 + MODULE * (at / 16) as f32);
        PolygonRing { points: vec![corner(x, y), corner(x + MODULE, y), corner(x + MODULE, y + MODULE), corner(x, y + MODULE)] }
    };
    let rings = (0..MODULES).map(square).collect();
    Op::DrawPolygon { polygon: Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero } }
}

/// The face with what the lines use of it: printpdf itself embeds what it is given.
fn face_for(lines: &[Line]) -> Result<ParsedFont, Trouble> {
    let file = include_bytes!("../../../../src-tauri/crates/billing-documents/fonts/OpenSans-Regular.ttf");
    let mut face = ParsedFont::from_bytes(file, 0, &mut Vec::new()).ok_or_else(|| Trouble("printpdf can't read the font".to_owned()))?;
    let mut remapper = GlyphRemapper::new();
    let (mut glyphs, mut widths) = (BTreeMap::new(), BTreeMap::new());
    for character in lines.iter().flat_map(|line| line.text.chars()) {
        let code = u32::from(character);
        if let Some(glyph) = face.codepoint_to_glyph.get(&code) {
            let reduced = remapper.remap(*glyph);
            glyphs.insert(code, reduced);
            widths.insert(reduced, face.glyph_widths.get(glyph).copied().unwrap_or_default());
        }
    }
    face.original_bytes = subsetter::subset(file, 0, &remapper)?;
    (face.codepoint_to_glyph, face.glyph_widths) = (glyphs, widths);
    Ok(face)
}

/// The lines in `pdftotext -bbox-layout`'s answer.
fn lines_of(page: &str) -> Vec<Line> {
    let number = |line: &str, name: &str| line.split(&format!("{name}=\"")).nth(1)?.split('"').next()?.parse::<f32>().ok();
    let mut lines: Vec<Line> = Vec::new();
    for row in page.lines().map(str::trim) {
        if row.starts_with("<line") {
            let (left, bottom) = (number(row, "xMin").unwrap_or_default(), 792.0 - number(row, "yMax").unwrap_or_default());
            lines.push(Line { left, bottom, text: String::new() });
        } else if let Some(word) = row.strip_prefix("<word").and_then(|row| row.split('>').nth(1)) {
            let word = word.split('<').next().unwrap_or_default();
            if let Some(line) = lines.last_mut() {
                let space = if line.text.is_empty() { "" } else { " " };
                line.text.push_str(space);
                line.text.push_str(word);
            }
        }
    }
    lines
}
