//! All sealed fields at once: what a new data key has to seal anew.

use billing_core::ids::PaymentMethodId;

use crate::columns::get;
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// Every sealed column, by table.
static COLUMNS: [(&str, &str); 5] = [
    ("payment_method", "account_number_sealed"),
    ("payment_method", "identity_sealed"),
    ("seller_bank", "account_sealed"),
    ("document", "content_sealed"),
    ("attachment", "content_sealed"),
];

/// The trigger that keeps issued documents as they are. Sealing one anew changes no byte of what it says.
const DOCUMENT_TRIGGER: &str = "document_stays";

/// One sealed field and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedField {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: i64,
    /// The column.
    pub column: &'static str,
    /// What stands there.
    pub sealed: Vec<u8>,
}

/// The account of a payment method, as it is matched on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedAccount {
    /// The payment method.
    pub method: PaymentMethodId,
    /// Its routing number.
    pub routing_number: String,
    /// Its account number, sealed.
    pub account_number_sealed: Vec<u8>,
}

/// The numbers of a bank account, sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedNumbers {
    /// The account number.
    pub account_number: Vec<u8>,
    /// What identifies its owner: a federal tax ID, or the number of a driver's licence or state ID.
    pub identity: Vec<u8>,
}

impl Reader<'_> {
    /// The accounts of all payment methods, removed ones too.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn sealed_accounts(&self) -> Result<Vec<SealedAccount>, StoreError> {
        let sql =
            "SELECT id, routing_number, account_number_sealed FROM payment_method WHERE account_number_sealed IS NOT NULL ORDER BY id";
        query::all(self.connection, sql, [], |row| {
            Ok(SealedAccount {
                method: PaymentMethodId::new(get(row, "id")?),
                routing_number: get(row, "routing_number")?,
                account_number_sealed: get(row, "account_number_sealed")?,
            })
        })
    }
}

impl Reader<'_> {
    /// The sealed numbers of a bank account; `None` where the payment method is none.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn sealed_numbers(&self, method: PaymentMethodId) -> Result<Option<SealedNumbers>, StoreError> {
        let sql = "SELECT account_number_sealed, identity_sealed FROM payment_method WHERE id = ? AND account_number_sealed IS NOT NULL";
        query::first(self.connection, sql, [method.number()], |row| {
            Ok(SealedNumbers { account_number: get(row, "account_number_sealed")?, identity: get(row, "identity_sealed")? })
        })
    }

    /// How many fields are sealed.
    ///
    /// # Errors
    /// Where the rows can't be counted.
    pub fn count_sealed_fields(&self) -> Result<u32, StoreError> {
        let count = |(table, column): (&str, &str)| {
            let sql = format!("SELECT count({column}) AS fields FROM {table}");
            Ok::<_, StoreError>(query::first(self.connection, &sql, [], |row| get::<u32>(row, "fields"))?.unwrap_or_default())
        };
        COLUMNS.into_iter().map(count).sum()
    }
}

impl Reader<'_> {
    /// Shows each sealed field to `look`, one at a time, and gives how many there are.
    ///
    /// # Errors
    /// What `look` refuses, or where a field can't be read.
    pub fn each_sealed_field<E: From<StoreError>>(&self, mut look: impl FnMut(&SealedField) -> Result<(), E>) -> Result<u32, E> {
        let mut fields = 0;
        for (table, column) in COLUMNS {
            let rows = format!("SELECT id FROM {table} WHERE {column} IS NOT NULL ORDER BY id");
            for row in query::all(self.connection, &rows, [], |row| get::<i64>(row, "id"))? {
                let sql = format!("SELECT {column} AS sealed FROM {table} WHERE id = ?");
                let sealed = query::first(self.connection, &sql, [row], |row| get::<Vec<u8>>(row, "sealed"))?.unwrap_or_default();
                look(&SealedField { table, row, column, sealed })?;
                fields += 1;
            }
        }
        Ok(fields)
    }
}

impl Writer<'_> {
    /// Puts what `reseal` makes of each sealed field in its place, and gives how many there are.
    ///
    /// # Errors
    /// What `reseal` refuses, or where a field can't be read or written.
    pub fn reseal_fields<E: From<StoreError>>(&self, mut reseal: impl FnMut(&SealedField) -> Result<Vec<u8>, E>) -> Result<u32, E> {
        let trigger = query::first(self.connection, "SELECT sql FROM sqlite_schema WHERE name = ?", [DOCUMENT_TRIGGER], |row| {
            get::<String>(row, "sql")
        })?;
        let run = |sql: &str| self.connection.execute_batch(sql).map_err(StoreError::from);
        run(&format!("DROP TRIGGER IF EXISTS {DOCUMENT_TRIGGER}"))?;
        let fields = self.each_sealed_field(|field| {
            let SealedField { table, row, column, .. } = field;
            let sql = format!("UPDATE {table} SET {column} = ? WHERE id = ?");
            query::run(self.connection, &sql, rusqlite::params![reseal(field)?, row])?;
            Ok::<_, E>(())
        })?;
        if let Some(trigger) = trigger {
            run(&trigger)?;
        }
        Ok(fields)
    }

    /// Replaces the keyed hash that an account is found again by.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_account_match(&self, method: PaymentMethodId, account_match: &[u8]) -> Result<(), StoreError> {
        let sql = "UPDATE payment_method SET account_match = ? WHERE id = ?";
        query::run(self.connection, sql, rusqlite::params![account_match, method.number()])?;
        Ok(())
    }
}
