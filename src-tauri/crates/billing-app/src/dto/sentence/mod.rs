//! Sentences that the domain makes, for people.
//!
//! On the wire a sentence is English text, as the contract says. Beside it go its parts: a code that names the sentence, and what
//! fills its gaps, so that the window says it in the language of its owner. Each is declared once, with its English template; the
//! pages get the same templates from a generated table. What fills a gap is a value; whole sentences are never glued together from
//! clauses, as other languages order them otherwise.

mod document;
mod explanation;
mod field;
mod file;
mod gap;
mod import;
mod invoice_file;
mod label;
mod ledger;
mod matching;
mod method;
mod next_step;
mod payment_file;
mod refusal;
mod registration;
mod statement;
mod template;
mod transaction;

use std::fmt;

use serde::Serialize;
use specta::Type;

pub use document::DocumentSentence;
pub use explanation::Explanation;
pub use field::FieldRefusal;
pub use file::FileRefusal;
pub use gap::{Amount, Choice, Day, Gap, Id, Month, OneOf, Quoted, Words};
pub use import::ImportSentence;
pub use invoice_file::InvoiceFileRefusal;
pub use label::Label;
pub use ledger::LedgerRefusal;
pub use matching::MatchSentence;
pub use method::MethodSentence;
pub use next_step::NextStepSentence;
pub use payment_file::PaymentFileRefusal;
pub use refusal::Refusal;
pub use registration::RegistrationSentence;
pub use statement::StatementSentence;
pub use transaction::TransactionSentence;

/// A sentence as it was declared, for the table that the pages get.
pub struct Declared {
    /// Its code, SCREAMING_SNAKE_CASE.
    pub code: String,
    /// Its English template.
    pub english: &'static str,
    /// Its gaps: name and kind.
    pub gaps: Vec<(&'static str, &'static str)>,
}

/// A kind of sentence: what [`Sentence`] is made of.
trait Said {
    /// The English template.
    fn english(&self) -> &'static str;
    /// What fills a gap.
    fn gap(&self, name: &str) -> Option<&dyn Gap>;
}

/// Declares the sentences of one subject: `Name { gap: Kind } = "English {gap}.";`
macro_rules! sentences {
    ($(#[$about:meta])* $subject:ident { $($name:ident { $($gap:ident: $kind:ty),* $(,)? } = $english:literal;)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, specta::Type)]
        #[serde(tag = "code", content = "params", rename_all = "SCREAMING_SNAKE_CASE")]
        #[allow(missing_docs, reason = "the sentence says what its gaps are")]
        pub enum $subject {
            $(#[doc = $english] $name { $($gap: $kind),* },)+
        }

        impl $subject {
            /// Every sentence of this subject.
            pub(super) fn declared() -> Vec<crate::dto::sentence::Declared> {
                vec![$(crate::dto::sentence::Declared {
                    code: crate::dto::sentence::code(stringify!($name)),
                    english: $english,
                    gaps: vec![$((stringify!($gap), <$kind as crate::dto::sentence::Gap>::kind())),*],
                }),+]
            }
        }

        impl crate::dto::sentence::Said for $subject {
            fn english(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $english,)+
                }
            }

            fn gap(&self, name: &str) -> Option<&dyn crate::dto::sentence::Gap> {
                match self {
                    $(Self::$name { $($gap),* } => match name {
                        $(stringify!($gap) => Some($gap),)*
                        _ => None,
                    },)+
                }
            }
        }
    };
}
use sentences;

/// `PaidFromMemo` → `PAID_FROM_MEMO`, as the wire writes it.
fn code(name: &str) -> String {
    let mut code = String::with_capacity(name.len() + 8);
    for (place, letter) in name.chars().enumerate() {
        if place > 0 && letter.is_ascii_uppercase() {
            code.push('_');
        }
        code.push(letter.to_ascii_uppercase());
    }
    code
}

/// Collects the subjects into [`Sentence`].
macro_rules! subjects {
    ($($subject:ident),+ $(,)?) => {
        /// One sentence, by its code and with what fills its gaps.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
        #[serde(untagged)]
        #[allow(missing_docs, reason = "each subject says what it is")]
        pub enum Sentence {
            $($subject($subject),)+
        }

        $(impl From<$subject> for Sentence {
            fn from(sentence: $subject) -> Self {
                Self::$subject(sentence)
            }
        }

        impl From<$subject> for Sentences {
            fn from(sentence: $subject) -> Self {
                Self(vec![sentence.into()])
            }
        }

        impl From<$subject> for Words {
            fn from(sentence: $subject) -> Self {
                Box::new(sentence.into())
            }
        })+

        impl Sentence {
            fn said(&self) -> &dyn Said {
                match self {
                    $(Self::$subject(sentence) => sentence,)+
                }
            }
        }

        /// Every sentence that there is, as declared.
        #[must_use]
        pub fn declared_sentences() -> Vec<Declared> {
            let mut all = Vec::new();
            $(all.extend($subject::declared());)+
            all
        }
    };
}
subjects![
    DocumentSentence,
    Explanation,
    FieldRefusal,
    FileRefusal,
    ImportSentence,
    InvoiceFileRefusal,
    Label,
    LedgerRefusal,
    MatchSentence,
    MethodSentence,
    NextStepSentence,
    PaymentFileRefusal,
    Refusal,
    RegistrationSentence,
    StatementSentence,
    TransactionSentence
];

impl fmt::Display for Sentence {
    /// The sentence in English.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (said, mut text) = (self.said(), String::new());
        template::write(said.english(), &|name| said.gap(name), &mut text);
        f.write_str(&text)
    }
}

/// One or more sentences, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentences(pub Vec<Sentence>);

impl fmt::Display for Sentences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&english(&self.0))
    }
}

impl From<Sentence> for Sentences {
    fn from(sentence: Sentence) -> Self {
        Self(vec![sentence])
    }
}

impl From<Vec<Sentence>> for Sentences {
    fn from(sentences: Vec<Sentence>) -> Self {
        Self(sentences)
    }
}

/// Sentences one after the other, in English; `None` where there are none.
#[must_use]
pub fn english_if_any(sentences: &[Sentence]) -> Option<String> {
    (!sentences.is_empty()).then(|| english(sentences))
}

/// Sentences one after the other, in English.
#[must_use]
pub fn english(sentences: &[Sentence]) -> String {
    sentences.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
