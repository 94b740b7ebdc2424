import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "付款",
    text: [
      "一笔付款将款项从一个来源转到一张发票：来源可以是 Advance Pay 余额、贷项通知单、未核销收款或付款方式。",
      "从付款方式扣费的款项一直为“处理中”，直到您说明银行的答复。没有依据，绝不认定银行已作处理。",
      "付款绝不会被更改或删除。扣费被拒绝时，该金额仍为未付，可以重试。",
    ],
  },
  title: (id: string) => `付款 ${id}`,
  loading: "正在加载付款",
  invoices: {
    title: "已支付的发票",
    invoice: "发票 ID",
    due: "到期日",
    total: "总金额",
    before: "付款前应付金额",
    paid: "已支付",
    after: "付款后应付金额",
    status: "当前状态",
  },
  details: {
    title: "详细信息",
    id: "付款 ID",
    amount: "金额",
    source: "付款来源",
    left: {
      ADVANCE_PAY: "付款后 Advance Pay 余额",
      CREDIT_MEMO: "贷项通知单剩余金额",
      UNAPPLIED_CASH: "未核销收款剩余金额",
      PAYMENT_METHOD: "剩余金额",
    },
    date: "日期",
    seller: "卖方",
    expectedBy: "银行最晚答复日期",
    answeredOn: "银行答复日期",
    returnCode: "退回代码",
  },
  evidence: {
    title: "依据",
    awaited: "银行尚未答复。收到答复后，请将该笔扣费标记为成功或失败，并说明您如何得知。",
    ledgerAlone: "账簿用其持有的资金完成了此笔付款；无需任何银行处理。",
    recordedBy: "登记人",
    words: "说明",
    noWords: "没有说明",
  },
};
