// Dragging the items of a list by their handles: by mouse, pen or finger, all through pointer events. An item takes the place of the
// one it is dropped on; Escape, or a press that the browser takes over, ends the drag without a change.

const edge = 60; // pixels from the window's upper or lower edge, where the page scrolls

export function dragItems(listId, moved) {
  const list = document.getElementById(listId);
  list.addEventListener("pointerdown", (press) => {
    const handle = press.target.closest(".handle");
    if (handle === null || !press.isPrimary || press.button !== 0) return;
    press.preventDefault(); // or text would be selected
    handle.setPointerCapture(press.pointerId);
    follow(list, handle, press, moved);
  });
}

function follow(list, handle, press, moved) {
  const item = [...list.children].find((child) => child.contains(handle));
  const ended = new AbortController();
  const { signal } = ended;
  let [x, y] = [press.clientX, press.clientY];
  let target = item;

  const aim = () => {
    const under = document.elementFromPoint(x, y);
    const found = [...list.children].find((child) => child.contains(under));
    if (found !== undefined) target = found;
    for (const child of list.children) child.classList.toggle("target", child === target && child !== item);
  };
  const scroll = () => {
    if (!list.isConnected) end(false); // another view was opened
    if (signal.aborted) return;
    const step = y < edge ? y - edge : Math.max(0, y - (window.innerHeight - edge));
    if (step !== 0) {
      window.scrollBy({ top: step / 4, behavior: "instant" });
      aim();
    }
    requestAnimationFrame(scroll);
  };
  const end = (isDropped) => {
    ended.abort();
    const [from, to] = [item, target].map((child) => [...list.children].indexOf(child));
    for (const child of list.children) child.classList.remove("dragged", "target");
    if (isDropped && from >= 0 && to >= 0 && from !== to) moved(from, to);
  };

  item.classList.add("dragged");
  handle.addEventListener("pointermove", (move) => { [x, y] = [move.clientX, move.clientY]; aim(); }, { signal });
  handle.addEventListener("pointerup", () => end(true), { signal });
  handle.addEventListener("pointercancel", () => end(false), { signal });
  handle.addEventListener("lostpointercapture", () => end(false), { signal });
  document.addEventListener("keydown", (key) => { if (key.key === "Escape") end(false); }, { signal });
  requestAnimationFrame(scroll);
}
