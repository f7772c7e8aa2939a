// A login that expired while somebody was working: the page stays, a dialog asks for the password, the page gets a fresh view
// from its own address, and what was asked for is asked again.
(function () {
  var asked = [], last = null, busy = false;
  function dialog() { return document.getElementById('relogin'); }
  document.addEventListener('DOMContentLoaded', function () {
    if (!window.PrimeFaces || !PrimeFaces.ajax) { return; }
    var send = PrimeFaces.ajax.Request.send;
    PrimeFaces.ajax.Request.send = function (cfg) { last = cfg; return send.apply(this, arguments); };
    var box = dialog();
    if (!box) { return; }
    box.querySelector('form').addEventListener('submit', function (e) { e.preventDefault(); login(box); });
    box.addEventListener('cancel', function () { asked = []; });
  });
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
