import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Khi cửa sổ đang mở",
    text: "Mỗi phút, cửa sổ này xem những gì đến hạn, theo ngày UTC, và thanh toán từ số dư Advance Pay, sau đó bằng phương thức thanh toán mặc định. Một hóa đơn được thanh toán tự động nhiều nhất một lần mỗi ngày từ mỗi nguồn, kể cả khi các cửa sổ khác hoặc bộ hẹn giờ đang chạy.",
    missed: "Những ngày máy tính tắt được xử lý bù theo thứ tự, vào lần chạy tiếp theo của cửa sổ hoặc bộ hẹn giờ.",
    simulated: "Ngày của sổ cái này là ngày mô phỏng: những gì đến hạn được thanh toán khi bạn chuyển ngày tới trước.",
  },
  timer: {
    title: "Khi cửa sổ đã đóng",
    description: "Một bộ hẹn giờ của hệ thống chạy mỗi ngày một lần, ngay sau nửa đêm UTC, chỉ cho riêng bạn và không cần quyền quản trị viên.",
    loading: "Đang kiểm tra bộ hẹn giờ",
    install: "Cài đặt bộ hẹn giờ",
    again: "Cài đặt lại",
    remove: "Gỡ bộ hẹn giờ",
    removeTitle: "Gỡ bộ hẹn giờ?",
    removeText: "Khi cửa sổ này đóng, sẽ không còn gì được thanh toán tự động. Những gì đến hạn trong thời gian đó được thanh toán lần lượt từng ngày khi cửa sổ mở lại.",
    failed: "Bộ hẹn giờ không được thay đổi",
    state: "Bộ hẹn giờ",
    states: {
      none: "Chưa cài đặt",
      active: "Đã cài đặt và đang chạy",
      inactive: "Đã cài đặt nhưng không chạy. Hãy cài đặt lại.",
      unknown: "Đã cài đặt; không thể truy vấn trình lập lịch ở đây",
    },
    nextRun: "Lần chạy tiếp theo",
    ledger: "Sổ cái được xử lý",
    otherLedger: "Bộ hẹn giờ xử lý một sổ cái khác, không phải sổ cái đang mở ở đây. Chỉ có một bộ hẹn giờ: cài đặt lại sẽ khiến nó xử lý sổ cái này.",
    notes: {
      SYSTEMD: "Đây là bộ hẹn giờ của trình quản lý người dùng systemd. Nó chạy khi bạn đã đăng nhập; sau lệnh loginctl enable-linger thì cả khi bạn chưa đăng nhập.",
      LAUNCHD: "Đây là một tác nhân của launchd. Nó chạy khi bạn đã đăng nhập, và chạy bù lần bị lỡ khi máy tính ngủ.",
      TASK_SCHEDULER: "Đây là một tác vụ của Trình lập lịch tác vụ. Nó chạy khi bạn đã đăng nhập, và chạy bù lần bị lỡ.",
    },
    leftTitle: "Còn một bước dành cho bạn",
    leftText: "Các tệp đã ở đúng chỗ, nhưng trình lập lịch không tiếp nhận. Hãy tự chạy lệnh này:",
    command: "lệnh",
  },
  closed: {
    title: "Bằng dòng lệnh",
    description: "Dành cho máy tính khác, hoặc để xem các nút làm gì.",
    system: "Hệ thống của bạn",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Cài đặt bộ hẹn giờ",
    installText: { linux: "Chạy lệnh này trong cửa sổ dòng lệnh:", macos: "Chạy lệnh này trong Terminal:", windows: "Chạy lệnh này trong PowerShell:" },
    status: "Xem bộ hẹn giờ đã được cài đặt chưa, và khi nào chạy tiếp",
    remove: "Gỡ lại",
    notes: {
      linux: "Đây là bộ hẹn giờ của trình quản lý người dùng systemd. Nó chạy khi bạn đã đăng nhập; sau lệnh loginctl enable-linger thì cả khi bạn chưa đăng nhập.",
      macos: "Đây là một tác nhân của launchd. Nó chạy khi bạn đã đăng nhập, và chạy bù lần bị lỡ khi máy tính ngủ.",
      windows: "Đây là một tác vụ của Trình lập lịch tác vụ. Nó chạy khi bạn đã đăng nhập, và chạy bù lần bị lỡ.",
    },
    needs: "Các lệnh này thuộc về advance-pay, dòng lệnh của chương trình này. Chỉ có một bộ hẹn giờ; cài đặt lại cho sổ cái khác sẽ thay thế nó.",
    sample: "Dữ liệu mẫu không cần bộ hẹn giờ. Hãy mở sổ cái của bạn, và các lệnh cho nó sẽ hiển thị ở đây.",
    copy: { install: "lệnh cài đặt bộ hẹn giờ", status: "lệnh hiển thị bộ hẹn giờ", remove: "lệnh gỡ bộ hẹn giờ" },
  },
};
