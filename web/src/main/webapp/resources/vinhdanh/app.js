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
// What is being typed is kept in this tab, so that an expired login or a restarted server loses nothing: the way back
// after logging in again ends in #restored, and only then are the words put back.
(function () {
  var key = 'vinhdanh.draft:' + location.pathname + location.search, timer;
  function fields() { return document.querySelectorAll('main form input:not([type=password]):not([type=file]):not([type=hidden]), main form textarea, main form select'); }
  function save() {
    var draft = {};
    fields().forEach(function (f) { if (f.name) { draft[f.name] = f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value; } });
    sessionStorage.setItem(key, JSON.stringify(draft));
  }
  function put(f, value) {
    if (f.type === 'checkbox' || f.type === 'radio') {
      if (f.checked !== value) { (f.closest('.ui-chkbox, .ui-radiobutton') || f.parentNode).querySelector('.ui-chkbox-box, .ui-radiobutton-box, input').click(); }
      return;
    }
    f.value = value;
    var label = f.tagName === 'SELECT' && document.getElementById(f.name.replace(/_input$/, '_label'));
    if (label && f.selectedOptions[0]) { label.textContent = f.selectedOptions[0].text; }
  }
  function changed() { clearTimeout(timer); timer = setTimeout(save, 400); }
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  // an expired page is sent to itself: the browser would only note the new end of the address and keep the dead page
  window.addEventListener('hashchange', function () { if (location.hash === '#restored') { location.reload(); } });
  document.addEventListener('DOMContentLoaded', function () {
    var draft = JSON.parse(sessionStorage.getItem(key) || 'null');
    if (location.hash === '#restored' && draft) {
      fields().forEach(function (f) { if (f.name in draft) { put(f, draft[f.name]); } });
      var note = document.getElementById('restored');
      if (note) { note.hidden = false; }
      history.replaceState(null, '', location.pathname + location.search);
    } else {
      sessionStorage.removeItem(key);
    }
  });
})();
