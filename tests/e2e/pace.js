// Pages through the table in sight, then scrolls it, and says how long each took, in tenths of a millisecond. Three references
// are what the display and the machine allow: `rest`, frames while nothing happens; `bare`, the same page scrolled without its scripts;
// `swapping`, the same rows put into that page, from the script to the frame after the one that draws them.
const PAGES = 30;
const FRAMES = 180;
const READING_MS = 250;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const firstRow = () => document.querySelector("tbody tr")?.textContent ?? "";

async function frames(before) {
  const taken = [];
  let last = await frame();
  for (let at = 0; at < FRAMES; at += 1) {
    before(at);
    const now = await frame();
    taken.push(now - last);
    last = now;
  }
  return taken;
}

// From the click to the frame after the one that draws the other rows.
async function click(label) {
  const button = document.querySelector(`button[aria-label="${label}"]`);
  const [before, start] = [firstRow(), performance.now()];
  button.click();
  while (firstRow() === before && performance.now() - start < 10_000) {
    await frame();
  }
  await frame();
  return performance.now() - start;
}

const rowsOf = (page) => page.querySelector("tbody");

async function swap(page, rows) {
  const start = performance.now();
  rowsOf(page).replaceWith(rows);
  await frame();
  await frame();
  return performance.now() - start;
}

async function measure() {
  const rest = await frames(() => undefined);
  const paging = [];
  const first = rowsOf(document).cloneNode(true);
  for (let page = 0; page < PAGES; page += 1) {
    paging.push(await click("Next page"));
    await pause(READING_MS);
  }
  for (let page = 0; page < PAGES / 2; page += 1) {
    paging.push(await click("Previous page"));
    await pause(READING_MS);
  }
  const scroll = (at) => document.scrollingElement.scrollBy({ top: at % 120 < 60 ? 30 : -30, behavior: "instant" });
  const scrolling = await frames(scroll);
  const [rows, height] = [document.querySelectorAll("tbody tr").length, document.scrollingElement.scrollHeight - innerHeight];
  // The reference: the same page as a picture of itself, which nobody listens to.
  const picture = document.body.cloneNode(true);
  document.body.replaceWith(picture);
  scrollTo(0, 0);
  const bare = await frames(scroll);
  scrollTo(0, 0);
  const [swapping, last] = [[], rowsOf(picture)];
  for (let page = 0; page < PAGES; page += 1) {
    swapping.push(await swap(picture, page % 2 === 0 ? first : last));
    await pause(READING_MS);
  }
  const tenths = (times) => times.map((ms) => Math.round(ms * 10));
  return { rest: tenths(rest), paging: tenths(paging), scrolling: tenths(scrolling), bare: tenths(bare), swapping: tenths(swapping), rows, height };
}

// A script of the driver may take half a minute; this one leaves its answer behind.
const leave = (found) => {
  window.pace = found;
};
measure().then(leave, (error) => leave({ error: String(error) }));
