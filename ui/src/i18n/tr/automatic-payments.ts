import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Pencere açıkken",
    text: "Bu pencere her dakika, UTC gününe göre vadesi gelenlere bakar ve bunları önce Advance Pay bakiyesinden, ardından varsayılan ödeme yöntemiyle öder. Bir fatura, başka pencereler veya zamanlayıcı çalışırken bile her kaynaktan günde en çok bir kez otomatik olarak ödenir.",
    missed: "Bilgisayarın kapalı olduğu günler, pencere veya zamanlayıcı bir sonraki çalıştığında sırasıyla telafi edilir.",
    simulated: "Bu defterin tarihi simüle edilir: Vadesi gelenler, tarihi ilerlettiğinizde ödenir.",
  },
  timer: {
    title: "Pencere kapalıyken",
    description: "Sisteminizdeki bir zamanlayıcı her gün bir kez, UTC gece yarısından kısa süre sonra, yalnızca sizin için ve yönetici hakları olmadan çalışır.",
    loading: "Zamanlayıcı sorgulanıyor",
    install: "Zamanlayıcıyı kur",
    again: "Yeniden kur",
    remove: "Zamanlayıcıyı kaldır",
    removeTitle: "Zamanlayıcı kaldırılsın mı?",
    removeText: "Bu pencere kapalıyken artık hiçbir şey kendiliğinden ödenmez. Bu sırada vadesi gelenler, pencere yeniden açıldığında gün gün ödenir.",
    failed: "Zamanlayıcı değiştirilmedi",
    state: "Zamanlayıcı",
    states: {
      none: "Kurulu değil",
      active: "Kurulu ve çalışıyor",
      inactive: "Kurulu ancak çalışmıyor. Yeniden kurun.",
      unknown: "Kurulu; zamanlama hizmeti burada sorgulanamıyor",
    },
    nextRun: "Sonraki çalışma",
    ledger: "Ödemelerini yaptığı defter",
    otherLedger: "Zamanlayıcı, burada açık olan defterin değil başka bir defterin ödemelerini yapıyor. Yalnızca bir zamanlayıcı vardır: Yeniden kurulduğunda bu defterin ödemelerini yapar.",
    notes: {
      SYSTEMD: "Bu, systemd kullanıcı yöneticisinin bir zamanlayıcısıdır. Oturumunuz açıkken çalışır; loginctl enable-linger komutundan sonra oturumunuz kapalıyken de çalışır.",
      LAUNCHD: "Bu bir launchd aracısıdır. Oturumunuz açıkken çalışır ve bilgisayar uykudayken kaçırılan bir çalışmayı telafi eder.",
      TASK_SCHEDULER: "Bu, Görev Zamanlayıcı’da bir görevdir. Oturumunuz açıkken çalışır ve kaçırılan bir çalışmayı telafi eder.",
    },
    leftTitle: "Bir adım size kaldı",
    leftText: "Dosyalar yerinde ancak zamanlama hizmeti bunları almadı. Şunu kendiniz çalıştırın:",
    command: "komut",
  },
  closed: {
    title: "Bunun yerine komut satırıyla",
    description: "Başka bir bilgisayar için veya düğmelerin ne yaptığını görmek için.",
    system: "Sisteminiz",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Zamanlayıcıyı kurma",
    installText: { linux: "Bunu bir uçbirimde çalıştırın:", macos: "Bunu Terminal uygulamasında çalıştırın:", windows: "Bunu PowerShell’de çalıştırın:" },
    status: "Kurulu olup olmadığını ve bir sonraki çalışmasını görme",
    remove: "Yeniden kaldırma",
    notes: {
      linux: "Bu, systemd kullanıcı yöneticisinin bir zamanlayıcısıdır. Oturumunuz açıkken çalışır; loginctl enable-linger komutundan sonra oturumunuz kapalıyken de çalışır.",
      macos: "Bu bir launchd aracısıdır. Oturumunuz açıkken çalışır ve bilgisayar uykudayken kaçırılan bir çalışmayı telafi eder.",
      windows: "Bu, Görev Zamanlayıcı’da bir görevdir. Oturumunuz açıkken çalışır ve kaçırılan bir çalışmayı telafi eder.",
    },
    needs: "Komutlar, bu programın komut satırı olan advance-pay aracına aittir. Yalnızca bir zamanlayıcı vardır; başka bir defter için yeniden kurulduğunda öncekinin yerini alır.",
    sample: "Örnek veriler için zamanlayıcı gerekmez. Kendi defterinizi açtığınızda komutları burada görünür.",
    copy: { install: "zamanlayıcıyı kuran komut", status: "zamanlayıcıyı gösteren komut", remove: "zamanlayıcıyı kaldıran komut" },
  },
};
