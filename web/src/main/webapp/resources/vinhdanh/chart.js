// Opens and closes all boxes of the organisation chart; on paper everything is open and drawn as small as one sheet needs.
(() => {
  const SHEET = { width: 1030, height: 560, smallest: 0.55 };
  const all = () => document.querySelectorAll('.orgchart details');
  const set = open => all().forEach((each, at) => { each.open = open || at === 0; });
  // measured as on paper: the narrow layout of a small screen says nothing about it
  const fit = chart => {
    chart.style.zoom = '';
    if (window.matchMedia('(max-width: 900px)').matches) return;
    const wide = SHEET.width / chart.scrollWidth;
    const high = SHEET.height / chart.scrollHeight;
    const scale = Math.min(1, wide, Math.max(high, SHEET.smallest));
    if (scale < 1) chart.style.zoom = String(scale);
  };
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-chart]');
    if (!button) return;
    if (button.dataset.chart === 'print') window.print(); else set(button.dataset.chart === 'open');
  });
  window.addEventListener('beforeprint', () => {
    set(true);
    document.querySelectorAll('.orgchart').forEach(fit);
  });
  window.addEventListener('afterprint', () => document.querySelectorAll('.orgchart').forEach(chart => { chart.style.zoom = ''; }));
})();
