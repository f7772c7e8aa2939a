// "tick all" and the count of ticked rows; the server decides what a tick is worth
document.addEventListener('change', function (event) {
  var all = event.target.closest('[data-pick-all]');
  var name = all ? all.getAttribute('data-pick-all') : event.target.name;
  var boxes = document.querySelectorAll('input[type=checkbox][name="' + name + '"]');
  if (!boxes.length) { return; }
  if (all) { boxes.forEach(function (box) { box.checked = all.checked; }); }
  var ticked = Array.prototype.filter.call(boxes, function (box) { return box.checked; }).length;
  var count = document.querySelector('[data-pick-count="' + name + '"]');
  if (count) { count.textContent = ticked + ' / ' + boxes.length; }
});
