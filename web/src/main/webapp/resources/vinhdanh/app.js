// Ctrl+K goes to the search box from everywhere; the menu button opens the navigation on narrow screens.
document.addEventListener('keydown', function (e) {
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
    var box = document.getElementById('globalSearch');
    if (box) { e.preventDefault(); box.focus(); box.select(); }
  }
});
document.addEventListener('click', function (e) {
  var side = document.getElementById('side'), button = document.querySelector('[data-menu]');
  if (!side || !button) { return; }
  var onButton = button.contains(e.target);
  if (onButton || (side.classList.contains('open') && !side.contains(e.target))) {
    var open = onButton && side.classList.toggle('open');
    if (!onButton) { side.classList.remove('open'); }
    button.setAttribute('aria-expanded', String(open));
  }
});
