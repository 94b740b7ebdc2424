import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "รอการโอนเงิน",
    PARTIALLY_RECEIVED: "ได้รับบางส่วน",
    RECEIVED: "ได้รับแล้ว",
    PROCESSING: "กำลังดำเนินการ",
    SUCCEEDED: "สำเร็จ",
    FAILED: "ไม่สำเร็จ",
    RETURNED: "ถูกเรียกคืน",
    CANCELED: "ยกเลิกแล้ว",
  },
  invoice: {
    DUE: "รอชำระ",
    PAST_DUE: "เกินกำหนดชำระ",
    PROCESSING: "กำลังดำเนินการ",
    PAID: "ชำระแล้ว",
    CANCELED: "ยกเลิกแล้ว",
    UNAPPLIED: "ยังไม่ได้ตัดชำระ",
    PARTIALLY_APPLIED: "ตัดชำระบางส่วน",
    APPLIED: "ตัดชำระแล้ว",
  },
  method: {
    ACTIVE: "ใช้งานได้",
    IN_USE: "กำลังใช้งาน",
    INVALID: "ใช้ไม่ได้",
    EXPIRED: "หมดอายุ",
  },
  payment: {
    SUCCEEDED: "สำเร็จ",
    PROCESSING: "กำลังดำเนินการ",
    FAILED: "ไม่สำเร็จ",
  },
  unapplied: {
    UNAPPLIED: "ยังไม่ได้ตัดชำระ",
    PARTIALLY_APPLIED: "ตัดชำระบางส่วน",
    APPLIED: "ตัดชำระแล้ว",
    RETURNED: "ถูกเรียกคืน",
  },
};
