// Two buttons that press the chart's own camera, once for each format. Plotly's button knows only one of them.
export default function ({ parentElement, data }) {
  const row = parentElement.querySelector(".formats");
  row.replaceChildren(
    ...Object.entries(data.labels).map(([format, label]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.title = data.titles[format];
      button.setAttribute("aria-label", data.titles[format]);
      button.onclick = () => save(data.chart, format);
      return button;
    }),
  );
}

function save(chart, format) {
  const graph = document.querySelector(`.st-key-${CSS.escape(chart)} .js-plotly-plot`);
  const camera = graph?.querySelector(".modebar-btn");
  if (!camera) return;
  graph._context.toImageButtonOptions = { ...graph._context.toImageButtonOptions, format, scale: format === "png" ? 2 : 1 };
  camera.click();
}
