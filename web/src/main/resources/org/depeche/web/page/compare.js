// Lights a sentence's counterparts up and shows their words; without this script the page reads as it stands.
(function () {
  'use strict';
  var panel = document.getElementById('panel');
  var texts = document.getElementById('panel-texts');
  var bearers = Array.prototype.slice.call(document.querySelectorAll('[data-t]'));
  var byThread = {};
  var pinned = null;
  var timer = 0;

  function threads(element) {
    return element.dataset.t ? element.dataset.t.split(' ') : [];
  }

  bearers.forEach(function (element) {
    threads(element).forEach(function (thread) {
      (byThread[thread] = byThread[thread] || []).push(element);
    });
  });

  function counterparts(element) {
    var found = [];
    threads(element).forEach(function (thread) {
      byThread[thread].forEach(function (other) {
        if (other !== element && found.indexOf(other) < 0) {
          found.push(other);
        }
      });
    });
    return found;
  }

  function holder(element) {
    return element.closest('[data-name]');
  }

  function clear() {
    bearers.forEach(function (element) { element.classList.remove('lit'); });
  }

  function entry(other) {
    var box = document.createElement('div');
    var name = document.createElement('a');
    var copy = (other.matches('.s') ? other : other.querySelector('.text') || other).cloneNode(true);
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    copy.classList.remove('lit');
    name.textContent = holder(other).dataset.name;
    name.href = '#' + (other.id || holder(other).id);
    box.append(name, copy);
    return box;
  }

  function show(element) {
    clear();
    var others = counterparts(element);
    var told = others.filter(function (other) { return !other.matches('.ghost') && !hidden(other); });
    others.concat(element).forEach(function (one) { one.classList.add('lit'); });
    texts.replaceChildren.apply(texts, told.map(entry));
    if (!told.length) {
      texts.textContent = panel.dataset.none;
    }
    panel.hidden = false;
    document.body.style.paddingBottom = panel.offsetHeight + 'px';
  }

  function hidden(element) {
    return holder(element).hidden;
  }

  function hide() {
    pinned = null;
    clear();
    panel.hidden = true;
    document.body.style.paddingBottom = '';
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  document.querySelectorAll('.columns .s').forEach(function (sentence) {
    sentence.addEventListener('mouseenter', function () {
      if (!pinned) { later(function () { show(sentence); }, 120); }
    });
    sentence.addEventListener('mouseleave', function () {
      if (!pinned) { later(hide, 350); }
    });
    sentence.addEventListener('focus', function () { clearTimeout(timer); pinned = sentence; show(sentence); });
    sentence.addEventListener('click', function () { clearTimeout(timer); pinned = sentence; show(sentence); });
  });
  panel.addEventListener('mouseenter', function () { clearTimeout(timer); });
  panel.addEventListener('mouseleave', function () { if (!pinned) { later(hide, 350); } });
  document.getElementById('panel-close').addEventListener('click', hide);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { hide(); }
  });
  document.addEventListener('click', function (event) {
    if (pinned && !event.target.closest('.s, #panel')) { hide(); }
  });

  document.querySelectorAll('.chooser').forEach(function (chooser) { chooser.hidden = false; });
  document.querySelectorAll('[data-column]').forEach(function (box) {
    box.addEventListener('change', function () {
      document.getElementById(box.dataset.column).hidden = !box.checked;
    });
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
}());
