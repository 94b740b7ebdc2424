import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "자동 결제가 일시 중지되었습니다",
  action: "컴퓨터 시계가 정확합니다",
  confirmTitle: "컴퓨터 시계가 정확합니까?",
  confirmText: (today: string) =>
    `시계에 따르면 오늘은 ${today}입니다. 이 날짜가 맞다면, 잘못된 시계로 정산된 이후 날짜는 무시되고 오늘 결제 기한인 인보이스가 지금 결제됩니다. 그 날짜에 이미 결제된 것은 그대로 유지됩니다.`,
  wrongText: "시계가 잘못되었다면 취소하고 시계를 맞추십시오. 그러면 자동 결제가 저절로 재개됩니다.",
  confirm: "시계가 정확함",
  done: "자동 결제가 재개되었습니다",
};
