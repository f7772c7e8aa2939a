// What is typed and not yet saved is kept in this tab, so that an expired login, a restarted server or a reload loses nothing. It is given
// back at once on the way from the login page (#restored), otherwise offered; it goes only when it was saved or its writer discards it.
(function () {
  var PREFIX = 'vinhdanh.draft:', SENT = 'vinhdanh.sent', base = {}, timer, offered = false;
  var who = document.getElementById('againUser'), key = PREFIX + (who ? who.value : '') + ':' + location.pathname + location.search;
  // a dialog is opened for a row that only an answer of the server fills in: its fields are no part of what a reload could give back
  function fields(within) {
    return Array.prototype.filter.call((within || document).querySelectorAll('input:not([type=password]):not([type=file]):not([type=hidden]), textarea, select, input[data-kept]'),
      function (f) { return f.name && f.form && f.form.method === 'post' && f.closest('main') && !f.closest('.ui-dialog'); });
  }
  function sign(f) { return f.type === 'radio' ? f.name + '=' + f.value : f.name; }
  function value(f) { return f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value; }
  function read() { return JSON.parse(sessionStorage.getItem(key) || 'null'); }
  function drop() { clearTimeout(timer); sessionStorage.removeItem(key); }
  function seen() { var f = document.getElementById('seen'); return f ? f.value : ''; }
  // only what differs from the page as it came: the rest may have been changed by others until it is given back
  function save() {
    // whoever types on before answering the offer has both
    var old = offered ? read() : null, values = old ? old.values : {};
    clearTimeout(timer);
    fields().forEach(function (f) { if (sign(f) in base && base[sign(f)] !== value(f)) { values[sign(f)] = value(f); } });
    if (Object.keys(values).length) { sessionStorage.setItem(key, JSON.stringify({ values: values, seen: old ? old.seen : seen() })); } else { drop(); }
  }
  function remember(within, again) { fields(within).forEach(function (f) { if (again || !(sign(f) in base)) { base[sign(f)] = value(f); } }); }
  function put(f, wanted) {
    if (value(f) === wanted) { return; }
    if (f.type === 'checkbox' || f.type === 'radio') {
      (f.closest('.ui-chkbox, .ui-radiobutton') || f.parentNode).querySelector('.ui-chkbox-box, .ui-radiobutton-box, input').click();
      return;
    }
    f.value = wanted;
    var label = f.tagName === 'SELECT' && document.getElementById(f.name.replace(/_input$/, '_label'));
    if (label && f.selectedOptions[0]) { label.textContent = f.selectedOptions[0].text; }
    // a field that saves itself has no button: without this the words would stand there and never be stored
    if (f.hasAttribute('onchange')) { f.dispatchEvent(new Event('change', { bubbles: true })); }
  }
  function back(draft) {
    // what was typed upon an older state is saved upon that one only
    if (draft.seen && document.getElementById('seen')) { document.getElementById('seen').value = draft.seen; window.vinhdanhRenewed = true; }
    fields().forEach(function (f) { if (sign(f) in draft.values) { put(f, draft.values[sign(f)]); } });
    offer(false);
    show('restored', true);
    save();
  }
  function offer(open) { offered = open; show('draftKept', open); }
  function show(id, shown) { var note = document.getElementById(id); if (note) { note.hidden = !shown; } }
  function open() {
    remember();
    // a whole page that was handed in and answered without a complaint is saved
    var sent = sessionStorage.getItem(SENT);
    if (sent && !document.querySelector('.ui-messages-error, .ui-message-error')) { sessionStorage.removeItem(sent); }
    sessionStorage.removeItem(SENT);
    var draft = read(), restored = location.hash === '#restored';
    if (restored) { history.replaceState(null, '', location.pathname + location.search); }
    if (!draft || !draft.values) { drop(); return; }
    if (!fields().some(function (f) { return sign(f) in draft.values && draft.values[sign(f)] !== value(f); })) { drop(); return; }
    if (restored) { back(draft); } else { offer(true); }
  }
  function answered(source, args) {
    var element = typeof source === 'string' ? document.getElementById(source) : source && source.id ? document.getElementById(source.id) || source : null;
    if (element && args && !args.validationFailed) {
      if (element.matches('[data-saves=true]')) {
        if (args.redirect) { drop(); base = {}; return; }
        remember(element.form, true);
        offer(false);
        save();
      } else if (element.matches('.cell')) {
        base[sign(element)] = value(element);
        save();
      }
    }
    remember();
  }
  document.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(save, 400); });
  document.addEventListener('change', save, true);
  // a form that leaves the page, not one that a script hands in
  document.addEventListener('submit', function (e) { if (e.target.closest('main') && e.target.method === 'post') { save(); sessionStorage.setItem(SENT, key); } }, true);
  // Enter may leave the page before the pause after typing is over
  document.addEventListener('keydown', function (e) { if (e.key === 'Enter' && e.target.closest && e.target.closest('main form')) { save(); } }, true);
  document.addEventListener('click', function (e) {
    var at = function (what) { return e.target.closest && e.target.closest(what); };
    if (at('#putBack')) { save(); back(read()); }
    if (at('#discard')) { offer(false); save(); }
    if (at('main form .buttons a[href]:not([target]):not([download])') && !e.ctrlKey && !e.metaKey && !e.shiftKey) { drop(); base = {}; }
    if (at('#logoutForm a')) { Object.keys(sessionStorage).filter(function (k) { return k.indexOf(PREFIX) === 0; }).forEach(function (k) { sessionStorage.removeItem(k); }); base = {}; }
    if (at('[data-reload]')) { save(); var draft = read(); if (draft) { delete draft.seen; sessionStorage.setItem(key, JSON.stringify(draft)); } }
  }, true);
  // an expired page is sent to itself: the browser would only note the new end of the address and keep the dead page
  window.addEventListener('hashchange', function () { if (location.hash === '#restored') { location.reload(); } });
  document.addEventListener('DOMContentLoaded', function () {
    open();
    if (window.jQuery) { jQuery(document).on('pfAjaxComplete', function (e, xhr, settings, args) { answered(settings && settings.source, args); }); }
  });
})();
