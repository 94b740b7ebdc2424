import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Saat jendela terbuka",
    text: "Setiap menit jendela ini memeriksa apa yang jatuh tempo, menurut hari dalam UTC, dan membayarnya dari saldo Advance Pay, lalu dengan metode pembayaran default. Faktur dibayar secara otomatis paling banyak sekali sehari dari setiap sumber, juga saat jendela lain atau timer berjalan.",
    missed: "Hari-hari ketika komputer mati diproses menurut urutannya, saat jendela atau timer berjalan lagi.",
    simulated: "Tanggal buku besar ini adalah simulasi: apa yang jatuh tempo dibayar ketika Anda memajukan tanggalnya.",
  },
  timer: {
    title: "Saat jendela tertutup",
    description: "Timer dari sistem Anda berjalan sekali sehari, sesaat setelah tengah malam UTC, hanya untuk Anda dan tanpa hak administrator.",
    loading: "Memeriksa timer",
    install: "Pasang timer",
    again: "Pasang lagi",
    remove: "Hapus timer",
    removeTitle: "Hapus timer?",
    removeText: "Saat jendela ini tertutup, tidak ada lagi yang dibayar dengan sendirinya. Apa yang jatuh tempo selama itu dibayar, hari demi hari, ketika jendela dibuka lagi.",
    failed: "Timer tidak diubah",
    state: "Timer",
    states: {
      none: "Tidak terpasang",
      active: "Terpasang dan berjalan",
      inactive: "Terpasang, tetapi tidak berjalan. Pasang lagi.",
      unknown: "Terpasang; penjadwal tidak dapat ditanyai di sini",
    },
    nextRun: "Jadwal berikutnya",
    ledger: "Buku besar yang diproses",
    otherLedger: "Timer memproses buku besar lain, bukan yang terbuka di sini. Hanya ada satu timer: memasangnya lagi membuatnya memproses buku besar ini.",
    notes: {
      SYSTEMD: "Ini adalah timer dari pengelola pengguna systemd. Timer berjalan saat Anda masuk; setelah perintah loginctl enable-linger, juga saat Anda tidak masuk.",
      LAUNCHD: "Ini adalah agen launchd. Agen berjalan saat Anda masuk, dan menyusul jadwal yang terlewat selama komputer tidur.",
      TASK_SCHEDULER: "Ini adalah tugas dari Penjadwal Tugas. Tugas berjalan saat Anda masuk, dan menyusul jadwal yang terlewat.",
    },
    leftTitle: "Satu langkah lagi untuk Anda",
    leftText: "File sudah ada di tempatnya, tetapi penjadwal tidak menerimanya. Jalankan sendiri perintah ini:",
    command: "perintah",
  },
  closed: {
    title: "Melalui baris perintah",
    description: "Untuk komputer lain, atau untuk melihat apa yang dilakukan tombol-tombol.",
    system: "Sistem Anda",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Pasang timer",
    installText: { linux: "Jalankan ini di terminal:", macos: "Jalankan ini di Terminal:", windows: "Jalankan ini di PowerShell:" },
    status: "Lihat apakah timer terpasang, dan kapan berjalan berikutnya",
    remove: "Hapus kembali",
    notes: {
      linux: "Ini adalah timer dari pengelola pengguna systemd. Timer berjalan saat Anda masuk; setelah perintah loginctl enable-linger, juga saat Anda tidak masuk.",
      macos: "Ini adalah agen launchd. Agen berjalan saat Anda masuk, dan menyusul jadwal yang terlewat selama komputer tidur.",
      windows: "Ini adalah tugas dari Penjadwal Tugas. Tugas berjalan saat Anda masuk, dan menyusul jadwal yang terlewat.",
    },
    needs: "Perintah-perintah ini berasal dari advance-pay, baris perintah program ini. Hanya ada satu timer; memasangnya lagi untuk buku besar lain akan menggantikannya.",
    sample: "Data contoh tidak memerlukan timer. Buka buku besar Anda sendiri, dan perintah untuk itu ditampilkan di sini.",
    copy: { install: "perintah yang memasang timer", status: "perintah yang menampilkan timer", remove: "perintah yang menghapus timer" },
  },
};
