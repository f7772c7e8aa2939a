// Opens and closes all boxes of the organisation chart; on paper everything is open.
(() => {
  const all = () => document.querySelectorAll('.orgchart details');
  const set = open => all().forEach((each, at) => { each.open = open || at === 0; });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-chart]');
    if (!button) return;
    if (button.dataset.chart === 'print') window.print(); else set(button.dataset.chart === 'open');
  });
  window.addEventListener('beforeprint', () => set(true));
})();
