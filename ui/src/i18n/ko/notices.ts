import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "알림",
  description: "최근 30일 동안 자동으로 처리된 일과 확인을 기다리는 일입니다.",
  help: {
    title: "알림",
    text: [
      "자동 결제, 도착했거나 실패했거나 반환된 입금, 거부된 청구, 연체되었거나 예정일이 지난 항목이 원장 자체를 바탕으로 여기에 표시됩니다.",
      "상단 표시줄의 숫자는 이 컴퓨터에서 이 페이지를 마지막으로 연 이후의 새 알림 수입니다.",
      "분개된 결제는 콘솔이 취소하지 않습니다. 은행이 자금을 회수한 경우 원장에 원래 분개와 함께 상대 분개가 기록됩니다.",
    ],
  },
  loading: "알림을 불러오는 중",
  last: "최근 30일",
  show: "표시할 알림",
  shown: { all: "전체", open: "미처리" },
  button: (unread: number) => (unread === 0 ? "알림" : `알림: 새 알림 ${String(unread)}건`),
  isNew: "신규",
  isOpen: "미처리",
  empty: "알림 없음",
  emptyText: "자동 결제와 은행의 처리 결과가 여기에 표시됩니다.",
  noneOpen: "확인을 기다리는 일 없음",
  noneOpenText: "모든 알림이 처리되었습니다.",
  columns: { date: "날짜", what: "내용", amount: "금액", link: "이동" },
  links: { payments: "해당 날짜의 결제", pastDue: "연체된 인보이스" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} 인보이스가 연체되었습니다. 미결제 금액: ${amount}` : `인보이스 ${plural(count, { other: "#건" })}이 연체되었습니다. 미결제 금액: ${amount}`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `${label} 청구(${amount})가 거부되었습니다`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `${label} 청구(${amount})에 대한 은행의 응답이 예정일을 지났습니다`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `은행이 ${label} 입금에서 ${amount}의 자금을 회수했습니다`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `${label} 입금을 위한 ${amount}의 출금이 거부되었습니다`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${label} 입금의 ${amount} 도착 예정일이 지났습니다`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${label} 입금에서 ${amount}의 자금이 도착했습니다`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `자동 결제 ${plural(count, { other: "#건" })}, ${amount}`,
  },
};
