// Draws the links to the pages; a plain click changes the page without loading all anew.
const NARROW = 768; // pixels, up to which the side covers the page

export default function ({ parentElement, data }) {
  const menu = parentElement.querySelector(".menu");
  menu.setAttribute("aria-label", data.label);
  menu.replaceChildren(...data.sections.flatMap((section, at) => drawn(section, `menu-${at}`)));
  menu.onclick = (event) => {
    const link = event.target.closest("a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link, data.kept);
    if (innerWidth <= NARROW) document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click();
  };
}

// As if the reader had come back to it: Streamlit listens to that, and gives a component no other way.
function open(link, kept) {
  const told = [...new URLSearchParams(location.search)].filter(([name]) => kept.includes(name));
  const address = link.pathname + (told.length ? `?${new URLSearchParams(told)}` : "");
  if (address !== location.pathname + location.search) history.pushState({}, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

function drawn({ title, pages }, id) {
  const list = document.createElement("ul");
  list.append(...pages.map(linked));
  if (!title) return [list];
  const heading = document.createElement("p");
  heading.id = id;
  heading.textContent = title;
  list.setAttribute("aria-labelledby", id);
  return [heading, list];
}

function linked({ name, address, icon, about, open: isOpen }) {
  const link = document.createElement("a");
  link.href = address;
  link.title = about;
  if (isOpen) link.setAttribute("aria-current", "page");
  const sign = document.createElement("span");
  sign.textContent = icon;
  sign.setAttribute("aria-hidden", "true");
  sign.translate = false;
  link.append(sign, name);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
