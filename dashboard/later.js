// Says that a block is to come: when the reader is near its place, or prints, and no chart is still being drawn.
const wanted = new Set();
const looks = new Map();
const QUIET = 100; // milliseconds after what the reader does, which Streamlit would send in one message with ours
let isWhole = false;
let lastDone = -Infinity;

for (const done of ["keydown", "keyup", "pointerdown", "pointerup", "change"])
  addEventListener(done, () => (lastDone = performance.now()), { capture: true, passive: true });

// A browser that prints from its own menu waits for nothing: the paper says so, and the next print has all.
addEventListener("beforeprint", drawAll);
matchMedia("print").addEventListener("change", ({ matches }) => matches && drawAll());
addEventListener("keydown", (event) => {
  const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "p";
  if (!isPrint || event.defaultPrevented || !isWaiting()) return;
  event.preventDefault();
  drawAll();
  printAt(performance.now() + 20_000);
});

function drawAll() {
  isWhole = true;
  looks.forEach((_, spot) => (spot.querySelector(".later").textContent = spot.dataset.again));
  looks.forEach((look) => look());
}

// Print when the whole page is drawn, or has had time enough to be.
function printAt(latest) {
  if (performance.now() < latest && (isWaiting() || isDrawing())) setTimeout(printAt, 200, latest);
  else print();
}

// Whether this is only what Streamlit keeps, hidden, of a place whose block has come, until that runs again.
function isPast(spot) {
  return spot.closest("[data-retained]") !== null;
}

function isWaiting() {
  return [...looks.keys()].some((spot) => !isPast(spot));
}

function isDrawing() {
  const charts = [...document.querySelectorAll('[data-testid="stPlotlyChart"]')];
  return !charts.length || charts.some((chart) => !chart.querySelector(".main-svg"));
}

export default function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".later");
  place.textContent = data.hint;
  const spot = place.parentElement;
  spot.dataset.again = data.again;
  let timer;
  let patience = Infinity;

  function look() {
    clearTimeout(timer);
    if (isPast(spot)) wanted.delete(spot);
    else if (isWhole) wanted.add(spot);
    if (!wanted.has(spot)) return;
    patience = Math.min(patience, performance.now() + data.wait);
    const isNext = [...wanted].every((other) => spot.compareDocumentPosition(other) !== Node.DOCUMENT_POSITION_PRECEDING);
    const isQuiet = performance.now() - lastDone > QUIET;
    const isTime = isNext && isQuiet && (!isDrawing() || performance.now() > patience);
    if (isTime) setTriggerValue("come", true);
    // What is said while another block is being drawn may be lost, so it is said again.
    timer = setTimeout(look, isTime ? data.wait : 50);
  }

  const watch = new IntersectionObserver(
    (seen) => {
      if (seen.at(-1).isIntersecting) wanted.add(spot);
      else wanted.delete(spot);
      look();
    },
    { root: spot.closest('[data-testid="stMain"]'), rootMargin: data.margin },
  );
  looks.set(spot, look);
  // The whole place that is kept for the block: ours in it has no height, and is passed while the rest is in sight.
  watch.observe(spot.closest('[data-testid="stElementContainer"]'));
  look();
  return () => {
    clearTimeout(timer);
    watch.disconnect();
    wanted.delete(spot);
    looks.delete(spot);
  };
}
