import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "给银行的付款指令",
  title: (id: string) => `给银行的付款指令：${id}`,
  intro: "将此文件上传到您的银行，无需填写其表单：金额、收款账户和参考号都在其中。",
  format: "格式",
  formats: { PAIN_001: "电汇（ISO 20022，pain.001）", NACHA: "ACH 贷记（Nacha）" },
  formatTexts: {
    PAIN_001: "可汇往任何账户，使用卖方的任何币种。",
    NACHA: "以美元汇往美国境内的账户；较慢，但费用较低。",
  },
  from: "付款账户",
  noAccount: "没有可用于付款的美国银行账户。",
  date: "执行日期",
  dateHint: "留空：银行可以汇款的下一天。",
  companyId: "公司标识（Company ID）",
  companyIdHint: "银行识别贵公司所用的标识：十位字母和数字。留空：1 加联邦税号。",
  companyIdNeeded: "银行识别您所用的标识：由银行分配的十位字母和数字。个人账户没有可以代替它的联邦税号。",
  companyIdMissing: "请输入银行分配给您的公司标识。",
  note: "文件以明文包含账号。银行收到后请将其删除，并且只上传一次：每次上传都会付款。",
  simulated: "此账簿的日期是模拟的：请勿将指令交给任何真实的银行。",
  download: "下载付款指令",
  failed: "未生成付款指令",
  saved: (file: string) => `已将 ${file} 保存到“下载”文件夹`,
  savedText: "资金到账之前，不会记录任何内容。",
};
