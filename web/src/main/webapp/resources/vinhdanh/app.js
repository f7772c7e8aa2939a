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
// The list of years closes like any menu.
document.addEventListener('click', function (e) {
  var years = document.querySelector('details.years[open]');
  if (years && !years.contains(e.target)) { years.open = false; }
});
document.addEventListener('keydown', function (e) {
  var years = e.key === 'Escape' && document.querySelector('details.years[open]');
  if (years) { years.open = false; years.querySelector('summary').focus(); }
});
// After somebody else was faster: reads the page again from its address, never by repeating a request.
document.addEventListener('click', function (e) {
  if (e.target.closest && e.target.closest('[data-reload]')) { location.assign(location.pathname + location.search); }
});
// A file far too large never reaches a page: the server breaks off and the browser shows an error of its own. So it is refused here, in words.
document.addEventListener('change', function (e) {
  var file = e.target;
  if (file.type === 'file' && file.dataset.most) {
    var tooLarge = file.files[0] && file.files[0].size > Number(file.dataset.most);
    file.setCustomValidity(tooLarge ? file.dataset.tooLarge : '');
    file.reportValidity();
  }
});
// Whoever pressed a button sees after a moment that it is being done.
document.addEventListener('DOMContentLoaded', function () {
  var busy = document.getElementById('busy'), timer;
  if (!busy || !window.jQuery) { return; }
  function end() { clearTimeout(timer); busy.textContent = ''; }
  jQuery(document).on('pfAjaxSend', function (event, request, settings) {
    var source = settings && settings.source, pressed = typeof source === 'string' ? document.getElementById(source) : source && source.id ? source : null;
    if (pressed && pressed.tagName === 'BUTTON') { clearTimeout(timer); timer = setTimeout(function () { busy.textContent = busy.getAttribute('data-words'); }, 400); }
  }).on('pfAjaxComplete', end);
});
// A dialog closes to where it was opened from: the button is disabled while the server answers, so the browser has forgotten it by then.
(function () {
  var last = null;
  document.addEventListener('focusin', function (e) { if (!e.target.closest('.ui-dialog')) { last = e.target; } });
  window.closeWhereOpened = function (dialog) {
    var before = dialog.focusedElementBeforeDialogOpened;
    if (last && (!before || before === document.body)) { dialog.focusedElementBeforeDialogOpened = last; }
  };
})();
