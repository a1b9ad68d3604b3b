// Draws a figure in its place; the place and Plotly's element in it outlive each change of the figure.
let library;
let turn = Promise.resolve();
const wanted = new WeakMap();
const widths = new WeakMap();

export default async function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".chart");
  const drawn = JSON.parse(data);
  place.setAttribute("aria-label", drawn.alt);
  wanted.set(place, drawn);
  const Plotly = window.Plotly ?? (await load(drawn.library));
  await inTurn(() => draw(Plotly, place, drawn, setTriggerValue));
  return () => {
    widths.get(place)?.disconnect();
    Plotly.purge(place);
  };
}

function load(address) {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(window.Plotly);
    script.onerror = () => reject(new Error(`${address} does not load`));
    document.head.append(script);
  });
  return library;
}

// One chart a frame, in the order of the page: the browser shows each before the next is drawn.
function inTurn(task) {
  const done = turn.then(task);
  turn = done.catch(() => {}).then((isDrawn) => isDrawn && new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
  return done;
}

async function draw(Plotly, place, drawn, setTriggerValue) {
  if (wanted.get(place) !== drawn || !place.isConnected) return false;
  await Plotly.react(place, drawn.figure.data, drawn.figure.layout, drawn.config);
  if (widths.has(place)) return true;
  place.on("plotly_click", ({ points }) => {
    const carried = points.map((point) => [point.customdata].flat()[0]).find(Boolean);
    if (carried) setTriggerValue("chosen", carried);
  });
  let width = place.clientWidth;
  const watch = new ResizeObserver(() => {
    if (place.clientWidth && place.clientWidth !== width) Plotly.Plots.resize(place);
    width = place.clientWidth || width;
  });
  watch.observe(place);
  widths.set(place, watch);
  return true;
}
