import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Thanh toán tự động đang tạm dừng",
  action: "Đồng hồ máy tính đúng",
  confirmTitle: "Đồng hồ máy tính có đúng không?",
  confirmText: (today: string) =>
    `Đồng hồ cho biết hôm nay là ${today}. Nếu đúng, các ngày sau đó đã được xử lý theo đồng hồ sai sẽ bị bỏ qua, và những gì đến hạn hôm nay được thanh toán ngay. Những gì đã thanh toán trong các ngày đó vẫn được coi là đã thanh toán.`,
  wrongText: "Nếu đồng hồ sai, hãy hủy và chỉnh lại: thanh toán tự động khi đó sẽ tự tiếp tục.",
  confirm: "Đồng hồ đúng",
  done: "Thanh toán tự động tiếp tục",
};
