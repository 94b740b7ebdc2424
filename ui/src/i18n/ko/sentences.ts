import type { Sentences } from "../sentences";

/** The backend's sentences in Korean. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} 인보이스는 결제 기한({due})이 지난 상태였으므로} other {{number} 인보이스의 결제 기한({due})이 되어}} {on}에 {seller}의 <balance>Advance Pay 잔액</balance>에서 {amount}의 금액이 결제되었습니다. 결제 후 잔액은 {left}{rest, select, none {} other {, 인보이스의 남은 미결제 금액은 {rest}}}입니다.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} 인보이스는 결제 기한({due})이 지난 상태였고} other {{number} 인보이스의 결제 기한({due})이 되었고}}, 크레딧 메모가 결제에 먼저 사용되므로 {on}에 {source}에서 {amount}의 금액이 적용되었습니다. 적용 후 남은 금액은 {left}{rest, select, none {} other {, 인보이스의 남은 미결제 금액은 {rest}}}입니다.",
  APPLIED_BY_HAND:
    "{on}에 {source}에서 {amount}의 금액을 {number} 인보이스에 직접 적용했습니다. 적용 후 남은 금액은 {left}{rest, select, none {} other {, 인보이스의 남은 미결제 금액은 {rest}}}입니다.",
  CHARGED_BY_HAND:
    "{on}에 {number} 인보이스에 대해 {source}에 {amount}의 금액을 직접 청구했습니다.{rest, select, none {} other { 인보이스의 남은 미결제 금액은 {rest}입니다.}}",
  CHARGED:
    "{late, select, yes {{number} 인보이스는 결제 기한({due})이 지난 상태였고} other {{number} 인보이스의 결제 기한({due})이 되었고}}, {why, select, NOT_REGISTERED {계정이 Advance Pay에 등록되어 있지 않았으므로} NOT_ELIGIBLE {Marketplace 요금은 Advance Pay로 결제할 수 없으므로} DEFICIT {부족액 때문에 Advance Pay에서의 자동 결제가 일시 중지되어 있었으므로} PAID_TODAY {그날 Advance Pay에서 이미 일부를 결제했으므로} USED_UP {<balance>Advance Pay 잔액</balance>이 부족했으므로} other {이 인보이스에 사용하는 결제 방법이므로}} {on}에 {source}에 {amount}의 금액이 청구되었습니다.",
  CHARGE_EXPECTED: "은행은 {by}까지 응답할 예정입니다.",
  CHARGE_WENT_THROUGH: "청구가 {on, select, none {} other {{on}에 }}완료되었습니다.",
  CHARGE_REFUSED: "청구가 {on, select, none {} other {{on}에 }}거부되어 해당 금액이 다시 미결제 상태가 되었습니다.",
  UNPAID:
    "{number} 인보이스의 결제 기한({due})이 되었으나, {gap, select, NOT_REGISTERED {계정이 Advance Pay에 등록되어 있지 않고} NOT_ELIGIBLE {Marketplace 요금은 Advance Pay로 결제할 수 없고} DEFICIT {입금이 반환되어 {seller}의 <balance>Advance Pay 잔액</balance>이 부족액 상태({deficit})가 되면서 이 잔액에서의 결제가 일시 중지되었고} PAID_TODAY {Advance Pay에서 오늘 이미 일부를 결제했고 인보이스 한 건은 하루에 한 번만 결제되며} other {{seller}의 <balance>Advance Pay 잔액</balance>이 모두 사용되었고}}, {method, select, UNUSABLE {청구할 수 있는 결제 방법이 없어({why})} BALANCE_NEXT_DAY {내일 잔액으로 결제할 수 있는 금액은 결제 방법에 청구하지 않으므로} other {결제 방법에 대한 청구가 {refused}에 거부되어}} {amount}의 금액이 결제되지 않았습니다.",
  WILL_NOT_BE_PAID:
    "{number} 인보이스의 결제 기한은 {due}입니다. {gap, select, NOT_REGISTERED {계정이 Advance Pay에 등록되어 있지 않고} NOT_ELIGIBLE {Marketplace 요금은 Advance Pay로 결제할 수 없고} DEFICIT {입금이 반환되어 {seller}의 <balance>Advance Pay 잔액</balance>이 부족액 상태({deficit})가 되면서 이 잔액에서의 결제가 일시 중지되었고} PAID_TODAY {Advance Pay에서 오늘 이미 일부를 결제했고 인보이스 한 건은 하루에 한 번만 결제되며} other {{seller}의 <balance>Advance Pay 잔액</balance>이 모두 사용되었고}}, {method, select, UNUSABLE {청구할 수 있는 결제 방법이 없어({why})} BALANCE_NEXT_DAY {내일 잔액으로 결제할 수 있는 금액은 결제 방법에 청구하지 않으므로} other {결제 방법에 대한 청구가 {refused}에 거부되어}} 현재 상태로는 {open} 중 {amount}의 금액이 결제되지 않습니다.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} 인보이스의 결제 기한은 {due}입니다. 현재 상태로는 {open} 중 {amount}의 금액이 결제되지 않습니다.",
  REGISTER_AND_ADD_FUNDS: "Advance Pay에 등록하고 자금을 추가하거나, 은행 계좌를 기본 결제 방법으로 설정하십시오.",
  PAY_BY_ANOTHER_METHOD: "다른 결제 방법으로 직접 결제를 진행하거나 콘솔 밖에서 결제하십시오.",
  TRIED_AGAIN_TOMORROW: "나머지 금액은 내일 다시 시도됩니다.",
  ADD_FUNDS_TO_PAY: "자금을 추가하십시오. 자금이 도착하는 즉시 결제됩니다.",
  OR_PAY_BY_HAND: "또는 직접 결제를 진행하십시오.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} 인보이스의 결제 기한은 {due}입니다. 현재 상태로는 그날 {seller}의 <balance>Advance Pay 잔액</balance>에서 {open}의 금액이 결제됩니다.",
  WILL_BE_CHARGED: "{number} 인보이스의 결제 기한은 {due}입니다. 현재 상태로는 그날 {method}에 {open}의 금액이 청구됩니다.",
  WILL_BE_PAID_BY_BOTH:
    "{number} 인보이스의 결제 기한은 {due}입니다. 현재 상태로는 그날 {open} 중 가능한 금액이 Advance Pay에서 결제되고 나머지는 {method}에 청구됩니다.",
  PAID_WHEN_NEXT_SETTLED: "{number} 인보이스의 결제 기한({due})이 되었으며, 다음에 기한이 된 결제를 처리할 때 결제됩니다.",
  IMPORT_UNDONE: "{number}의 가져오기가 취소되어 더 이상 계산에 포함되지 않습니다.",
  MEMO_USED_UP: "크레딧 메모 {number}의 금액이 모두 사용되었습니다.",
  MEMO_LEFT:
    "크레딧 메모 {number}에 {amount}의 금액이 남아 있습니다. 다음에 결제 기한이 되는 {seller}의 {currency} 인보이스에 Advance Pay보다 먼저 사용됩니다.",
  CLOCK_WENT_BACK:
    "자동 결제가 일시 중지되었습니다. 시계에 따르면 오늘은 {today}이지만 이미 {last}의 결제가 처리되었습니다. 이 컴퓨터의 시계를 맞추십시오. 지금 시계가 정확하고 당시의 시계가 잘못되었다면 “결제” 페이지에서 또는 `advance-pay settle --accept-clock` 명령으로 확인해 주십시오.",
  DEFICIT_PAUSES: "입금이 반환되어 잔액이 부족액 상태({balance})가 되었습니다. 이 금액 이상을 추가할 때까지 이 잔액에서의 결제가 일시 중지됩니다.",
  CHARGE_ANSWER_OVERDUE: "{id}: {number} 인보이스에 대한 {amount} 청구의 은행 응답 예정일({by})이 지났습니다. 청구가 완료되었습니까?",

  // Names
  US_BANK_ACCOUNT: "미국 은행 계좌 ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "송금",
  EFT: "전자 자금 이체",
  ELECTRONIC_FUNDS_TRANSFER: "전자 자금 이체",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "크레딧 메모 {number}",
  UNAPPLIED_CASH: "미적용 현금 {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "송금은 직접 보내는 것이므로 자동으로 청구할 수 없음",
  CARD_FOR_FUNDS_CLAUSE: "카드로 인보이스를 결제할 수는 있지만 Advance Pay 자금을 추가할 수는 없음",
  MARKED_INVALID_CLAUSE: "은행이 {method} 결제 방법을 유효하지 않은 것으로 표시함",
  EXPIRED_CLAUSE: "{method} 결제 방법이 {month} 말에 만료됨",
  REMOVED_CLAUSE: "{method} 결제 방법이 제거됨",
  BANK_ELSEWHERE_CLAUSE: "미국 은행 계좌로는 AWS Inc.에 USD로만 결제할 수 있으며, {seller}에 {currency} 통화로는 결제할 수 없음",
  WIRE_NOT_CHARGEABLE: "송금은 직접 보내는 것이므로 자동으로 청구할 수 없습니다.",
  CARD_FOR_FUNDS: "카드로 인보이스를 결제할 수는 있지만 Advance Pay 자금을 추가할 수는 없습니다.",
  MARKED_INVALID: "은행이 {method} 결제 방법을 유효하지 않은 것으로 표시했습니다.",
  EXPIRED: "{method} 결제 방법이 {month} 말에 만료되었습니다.",
  REMOVED: "{method} 결제 방법이 제거되었습니다.",
  BANK_ELSEWHERE: "미국 은행 계좌로는 AWS Inc.에 USD로만 결제할 수 있으며, {seller}에 {currency} 통화로는 결제할 수 없습니다.",
  NOT_DEFAULT_MARKED_INVALID: "은행이 {method} 결제 방법을 유효하지 않은 것으로 표시했으므로 기본값으로 설정할 수 없습니다.",
  NOT_DEFAULT_EXPIRED: "{method} 결제 방법이 {month} 말에 만료되었으므로 기본값으로 설정할 수 없습니다.",
  NOT_DEFAULT_REMOVED: "{method} 결제 방법이 제거되었으므로 기본값으로 설정할 수 없습니다.",
  NOT_DEFAULT: "기본값으로 설정할 수 없습니다. 이유: {why}.",
  WIRE_ALWAYS_THERE: "송금은 항상 사용할 수 있으며 제거할 수 없습니다.",
  IS_DEFAULT: "{method} 결제 방법이 현재 기본값입니다. 먼저 <methods>다른 결제 방법을 기본값으로 설정</methods>하십시오.",
  IN_USE: "{method} 결제 방법은 사용 중입니다. {count, plural, other {처리 중인 항목}}: {uses}. 은행이 응답한 후에 제거할 수 있습니다.",
  USE: "{id}({amount})",
  MORE_USES: "그 외 {count}건",
  FUNDINGS_PROCESSING: "처리 중인 입금 {count, plural, other {#건}}",
  PAYMENTS_PROCESSING: "처리 중인 결제 {count, plural, other {#건}}",
  MARKETPLACE_INVOICES: "Marketplace 인보이스",
  FIXED_AT_REGISTRATION: "Marketplace 인보이스는 등록일의 기본 결제 방법으로 청구됩니다.",

  // What comes next
  TRANSFER_OVERDUE: "송금은 {by}까지 도착할 예정이었습니다. 도착했다면 수령을 기록하고, 보내지 않았다면 송금하거나 이 입금을 취소하십시오.",
  SEND_TRANSFER: "거래 은행에서 참조 번호를 기재하여 {amount}의 금액을 송금하십시오. {by}까지 도착할 예정이며, 도착하면 수령을 기록하십시오.",
  TRANSFER_SHORT: "{missing}의 금액이 도착하지 않았습니다. 수수료가 공제되었는지 거래 은행에 문의하거나, 나머지를 같은 참조 번호로 송금하십시오.",
  DEBIT_OVERDUE: "은행은 {by}까지 응답할 예정이었습니다. 은행 거래 내역을 확인한 다음 이 입금을 성공 또는 실패로 표시하십시오.",
  DEBIT_UNDER_WAY: "출금이 진행 중입니다. 출금이 완료되면 자금을 사용할 수 있으며, {by}까지 완료될 예정입니다.",
  FUNDS_RECEIVED: "자금은 <balance>Advance Pay 잔액</balance>에 있으며, 대상 인보이스를 결제 기한에 결제합니다.",
  DEBIT_SUCCEEDED:
    "자금은 <balance>Advance Pay 잔액</balance>에 있으며, 대상 인보이스를 결제 기한에 결제합니다. 거래 은행은 {until, select, none {출금 완료 후 20일} other {{until}}}까지 출금을 반환할 수 있습니다.",
  DEBIT_FAILED: "출금이 거부되어 자금이 추가되지 않았습니다. 자금을 다시 추가하거나 다른 결제 방법을 사용하십시오.",
  FUNDING_RETURNED: "은행이 자금을 회수했습니다. 이미 사용한 자금이라면 자금을 추가할 때까지 잔액에 부족액이 표시됩니다.",
  FUNDING_CANCELED: "이 입금은 취소되었습니다. 이미 송금했다면 거래 은행에 송금 회수를 요청하십시오.",
  LATE_RETURN:
    "{id} 입금은 출금을 통상적으로 반환할 수 있는 마지막 날({deadline})이 지난 {returned}에 반환되었습니다. 은행이 이미 자금을 회수했으므로 반환이 기록되었습니다. 왜 이렇게 늦었는지 거래 은행에 문의하십시오.",
  SHORT_RECEIPT: "{id}: {amount} 중 {received}의 금액이 도착했습니다. 나머지 금액은 거래 은행에 문의하십시오.",
  RECEIPT_OVERDUE: "{id}: {amount}의 금액이 {by}까지 도착할 예정이었습니다. 도착했습니까?",
  DEBIT_ANSWER_OVERDUE: "{id}: {amount} 출금에 대한 은행 응답 예정일({by})이 지났습니다. 출금이 완료되었습니까?",
  TIE_OR_APPLY: "{amount}의 금액을 원래 보내려던 입금에 연결하거나, {seller}의 {currency} 인보이스에 적용하십시오.",
  CASH_TAKEN_BACK: "남은 금액은 은행이 회수했습니다. 더 이상 처리할 수 있는 것이 없습니다.",
  CASH_USED: "{id}에 남은 금액이 없습니다. 사용 내역: {uses}.",
  CASH_WENT_TO: "{funding} 입금에 {amount}",
  CASH_PAID: "{number} 결제에 {amount}",
  MARK_TIED_AS_RETURNED: "은행이 자금을 회수했다면 {funding} 입금을 반환으로 표시하십시오.",
  SELLER_ASKS_ANEW: "은행이 자금을 회수했다면 판매자가 새 인보이스로 다시 청구하므로, 그 인보이스를 기록하십시오.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "계정이 지급인(관리) 계정이어야 합니다.",
  REGISTER_WITH_PAYER: "이 계정은 멤버 계정이며, 청구 금액은 지급인 계정에서 결제합니다. 지급인 계정으로 등록하십시오.",
  CURRENCY_ACCEPTED: "기본 설정 통화가 {seller}에 결제할 수 있는 통화({currencies})여야 합니다.",
  CHOOSE_CURRENCY: "설정에서 다음 통화를 기본 설정 통화로 선택하십시오: {currencies}.",
  BALANCE_UNUSED:
    "{amount}의 <balance>Advance Pay 자금</balance>이 사용되지 않은 동안에는 {what, select, SELLER {등록 판매자를} CURRENCY {기본 설정 통화를} other {기본 결제 방법을}} 변경할 수 없습니다. 인보이스 결제에 모두 사용되면 변경할 수 있습니다.",
  BALANCES_UNUSED:
    "{amounts}의 <balance>Advance Pay 자금</balance>이 사용되지 않은 동안에는 {what, select, SELLER {등록 판매자를} CURRENCY {기본 설정 통화를} other {기본 결제 방법을}} 변경할 수 없습니다. 인보이스 결제에 모두 사용되면 변경할 수 있습니다.",
  UNUSED: "{amount}({seller})",
};
