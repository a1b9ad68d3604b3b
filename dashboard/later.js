// Says that as many charts as stand before this place are drawn, or had time enough to be, until it is taken away.
export default function ({ data, setTriggerValue }) {
  const patience = performance.now() + data.wait * data.before;
  let timer = setTimeout(look, 50);
  function look() {
    const drawn = new Set(
      [...document.querySelectorAll(".js-plotly-plot .main-svg")].map((part) => part.closest(".js-plotly-plot")),
    ).size;
    const isTime = drawn >= data.before || performance.now() > patience;
    if (isTime) setTriggerValue("come", true);
    // What is said while another block is being drawn may be lost, so it is said again.
    timer = setTimeout(look, isTime ? data.wait : 50);
  }
  return () => clearTimeout(timer);
}
