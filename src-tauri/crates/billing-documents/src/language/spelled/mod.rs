//! Numbers in words. No well-kept crate knows these languages; each is a page of grammar.

pub mod ar;
pub mod de;
pub mod en;
pub mod es;
pub mod fr;
pub mod id;
pub mod it;
pub mod ja;
pub mod ko;
pub mod pt_br;
pub mod ru;
pub mod th;
pub mod tr;
pub mod vi;
pub mod zh_cn;
pub mod zh_tw;

use billing_core::money::Money;

/// The whole units of an amount, and its hundredths.
fn parts(amount: Money) -> (u64, u64) {
    let minor = amount.minor().unsigned_abs();
    (minor / 100, minor % 100)
}

/// The groups of three digits of a number, the highest first, each with its power of a thousand; empty groups are left out.
fn thousands(number: u64) -> Vec<(u64, usize)> {
    let group = |power: u32| (number / 1000_u64.pow(power) % 1000, power as usize);
    (0..6).rev().map(group).filter(|(digits, _)| *digits > 0).collect()
}

/// The same words with a capital first letter.
fn capitalized(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
