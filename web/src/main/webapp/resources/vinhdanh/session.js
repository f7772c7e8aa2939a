// A login that expired while somebody was working: the page stays, a dialog asks for the password, the page gets a fresh view
// from its own address, and what was asked for is asked again.
(function () {
  var asked = [], last = null, busy = false;
  function dialog() { return document.getElementById('relogin'); }
  document.addEventListener('DOMContentLoaded', function () {
    if (!window.PrimeFaces || !PrimeFaces.ajax) { return; }
    var send = PrimeFaces.ajax.Request.send;
    PrimeFaces.ajax.Request.send = function (cfg) { last = cfg; guard(cfg); withSeen(cfg); return send.apply(this, arguments); };
    jQuery(document).on('pfAjaxError', unanswered);
    var box = dialog();
    if (!box) { return; }
    box.querySelector('form').addEventListener('submit', function (e) { e.preventDefault(); login(box); });
    box.addEventListener('cancel', function () { asked = []; });
  });
  // without an answer there are no arguments: to what follows it is an answer that refuses, so that no dialog closes and the next request may go
  function guard(cfg) {
    var then = cfg.oncomplete;
    if (!then || then.guarded) { return; }
    cfg.oncomplete = function (xhr, status, args, data) { return then.call(this, xhr, status, args || { validationFailed: true, unanswered: true }, data); };
    cfg.oncomplete.guarded = true;
  }
  // a page that was built anew says upon which state its reader typed
  function withSeen(cfg) {
    var seen = document.getElementById('seen');
    if (!window.vinhdanhRenewed || !seen) { return; }
    cfg.params = (cfg.params || []).filter(function (p) { return p.name !== 'vinhdanh.seen'; }).concat({ name: 'vinhdanh.seen', value: seen.value });
  }
  // no answer, or none that can be read: say so and let the button be pressed again
  function unanswered(event, xhr, settings) {
    var source = settings && settings.source, id = typeof source === 'string' ? source : source && source.id, pressed = id && document.getElementById(id);
    setTimeout(function () {
      document.querySelectorAll('.ui-state-loading').forEach(function (b) {
        var widget = PrimeFaces.getWidgetById(b.id);
        if (widget) { widget.ajaxCount = 0; PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq); }
      });
    }, 0);
    var box = document.getElementById('messages'), words = document.getElementById('busy');
    // what asks by itself every second would say it every second
    if (!box || !words || !pressed || !pressed.matches('button, a, input, select, textarea, div')) { return; }
    var unread = xhr.status === 0 || xhr.status === 200 || xhr.status > 500;
    box.innerHTML = '<div class="ui-messages-error ui-corner-all"><span class="ui-messages-error-icon"></span><ul><li><span class="ui-messages-error-summary"></span></li></ul></div>';
    box.querySelector('li span').textContent = words.getAttribute(unread ? 'data-unanswered' : 'data-failed');
  }
  function say(box, words) { box.querySelector('[role=alert]').textContent = words; }
  // called by the answer of the server in place of what was asked for
  window.vinhdanhExpired = function (needsLogin) {
    if (last && asked.indexOf(last) < 0) { asked.push(last); }
    if (!needsLogin) { again(); return; }
    var box = dialog();
    if (!box.open) { say(box, ''); box.showModal(); box.querySelector('input[type=password]').focus(); }
  };
  function login(box) {
    var form = box.querySelector('form');
    fetch(form.action, { method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form)) }).then(function (answer) {
      if (!answer.ok) { say(box, answer.status === 401 ? box.dataset.refused : box.dataset.failed); form.querySelector('input[type=password]').select(); return; }
      form.querySelector('input[type=password]').value = '';
      box.close();
      again();
    }, function () { say(box, box.dataset.failed); });
  }
  // once only for each expiry: a server that refuses the fresh view as well must not be asked for ever
  function again() {
    if (busy) { return; }
    busy = true;
    fetch(location.pathname + location.search, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok || answer.redirected) { throw new Error(answer.url); }
      return answer.text();
    }).then(function (page) {
      var state = new DOMParser().parseFromString(page, 'text/html').querySelector('input[name="jakarta.faces.ViewState"]');
      if (!state) { throw new Error('no view'); }
      document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach(function (i) { i.value = state.value; });
      window.vinhdanhRenewed = true;
      var repeat = asked;
      asked = [];
      busy = false;
      repeat.forEach(function (cfg) { PrimeFaces.ajax.Queue.offer(cfg); });
    }).catch(function () {
      // the page itself is no longer what it was: read it again and put the words back
      location.hash = 'restored';
    });
  }
})();
