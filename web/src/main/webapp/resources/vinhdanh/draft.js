// What is being typed is kept in this tab, so that an expired login or a restarted server loses nothing: the way back
// after logging in again ends in #restored, and only then are the words put back.
(function () {
  var key = 'vinhdanh.draft:' + location.pathname + location.search, timer;
  function fields() { return document.querySelectorAll('main form input:not([type=password]):not([type=file]):not([type=hidden]), main form textarea, main form select, main form input[data-kept]'); }
  function save() {
    var draft = {};
    clearTimeout(timer);
    fields().forEach(function (f) { if (f.name) { draft[f.name] = f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value; } });
    sessionStorage.setItem(key, JSON.stringify(draft));
  }
  function put(f, value) {
    if (f.type === 'checkbox' || f.type === 'radio') {
      if (f.checked !== value) { (f.closest('.ui-chkbox, .ui-radiobutton') || f.parentNode).querySelector('.ui-chkbox-box, .ui-radiobutton-box, input').click(); }
      return;
    }
    if (f.value === value) { return; }
    f.value = value;
    var label = f.tagName === 'SELECT' && document.getElementById(f.name.replace(/_input$/, '_label'));
    if (label && f.selectedOptions[0]) { label.textContent = f.selectedOptions[0].text; }
    // a field that saves itself has no button: without this the words would stand there and never be stored
    if (f.hasAttribute('onchange')) { f.dispatchEvent(new Event('change', { bubbles: true })); }
  }
  document.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(save, 400); });
  // Enter may leave the page before the pause after typing is over
  ['change', 'submit'].forEach(function (kind) { document.addEventListener(kind, save, true); });
  document.addEventListener('keydown', function (e) { if (e.key === 'Enter' && e.target.closest && e.target.closest('main form')) { save(); } }, true);
  // an expired page is sent to itself: the browser would only note the new end of the address and keep the dead page
  window.addEventListener('hashchange', function () { if (location.hash === '#restored') { location.reload(); } });
  document.addEventListener('DOMContentLoaded', function () {
    var draft = JSON.parse(sessionStorage.getItem(key) || 'null');
    if (location.hash === '#restored' && draft) {
      history.replaceState(null, '', location.pathname + location.search);
      fields().forEach(function (f) { if (f.name in draft) { put(f, draft[f.name]); } });
      var note = document.getElementById('restored');
      if (note) { note.hidden = false; }
    } else {
      sessionStorage.removeItem(key);
    }
  });
})();
