// Keeps what goes wrong in the page, which nobody would see otherwise.
if (!window.wentWrong) {
  window.wentWrong = [];
  const keep = (text) => window.wentWrong.push(String(text));
  window.addEventListener("error", (event) => keep(event.message));
  window.addEventListener("unhandledrejection", (event) => keep(`unhandled: ${event.reason?.message ?? JSON.stringify(event.reason)}`));
  document.addEventListener("securitypolicyviolation", (event) => keep(`refused by the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
  for (const level of ["error", "warn"]) {
    const print = console[level];
    console[level] = (...parts) => {
      keep(`${level}: ${parts.join(" ")}`);
      print.apply(console, parts);
    };
  }
}
