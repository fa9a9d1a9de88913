'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  document.documentElement.classList.add('js');
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  const map = document.getElementById('map');
  if (map && data.map) {
    const player = document.getElementById('player');
    const slider = document.getElementById('day');
    const play = document.getElementById('play');
    const told = document.getElementById('told');
    const title = document.getElementById('map-title');
    const uses = [...map.querySelectorAll('use')];
    const regions = uses.slice(0, uses.length / 2);
    const wides = uses.slice(uses.length / 2);
    const crowds = [...map.querySelectorAll('circle')];
    let timer = 0;
    const show = (day) => {
      regions.forEach((use, r) => use.setAttribute('class', 'region s' + data.map.shade[day][r]));
      wides.forEach((use, r) => use.setAttribute('class', data.map.wide[day][r] === '1' ? 'wide on' : 'wide'));
      const drawn = data.map.radius[day];
      crowds.forEach((circle) => circle.setAttribute('r', 0));
      for (let i = 0; i < drawn.length; i += 2) crowds[drawn[i]].setAttribute('r', drawn[i + 1]);
      told.textContent = data.map.told[day];
      title.textContent = data.map.told[day];
      slider.setAttribute('aria-valuetext', data.map.told[day]);
    };
    const pause = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = 'Play';
      told.setAttribute('aria-live', 'polite');
    };
    play.addEventListener('click', () => {
      if (timer) {
        pause();
        return;
      }
      if (Number(slider.value) === Number(slider.max)) slider.value = 0;
      play.textContent = 'Pause';
      told.setAttribute('aria-live', 'off');
      show(Number(slider.value));
      timer = setInterval(() => {
        slider.value = Number(slider.value) + 1;
        show(Number(slider.value));
        if (Number(slider.value) === Number(slider.max)) pause();
      }, still.matches ? 1600 : 800);
    });
    slider.addEventListener('input', () => {
      pause();
      show(Number(slider.value));
    });
    player.hidden = false;
    show(Number(slider.value));
  }

  const number = (v) => Math.abs(v) >= 100
    ? Number(Number(v).toPrecision(3)).toLocaleString('en')
    : String(Number(Number(v).toPrecision(3)));
  const start = Date.parse(data.start + ':00Z');
  const when = (hour) => new Date(start + hour * 3600e3).toLocaleString('en', {
    timeZone: 'UTC', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  for (const svg of document.querySelectorAll('svg[data-chart]')) {
    const chart = data.charts[svg.dataset.chart];
    const line = document.createElementNS(svg.namespaceURI, 'line');
    line.setAttribute('class', 'pointer');
    line.setAttribute('y1', chart.top);
    line.setAttribute('y2', chart.bottom);
    line.style.display = 'none';
    svg.append(line);
    const reading = document.createElement('p');
    reading.className = 'reading';
    reading.textContent = 'Point at the chart, or focus it and use the arrow keys, to read an hour.';
    svg.parentElement.after(reading);
    svg.setAttribute('tabindex', '0');
    let step = Math.round(chart.median.length / 8);
    const show = () => {
      step = Math.max(0, Math.min(chart.median.length - 1, step));
      const hour = chart.step === 1 ? step : step * 24 + 12;
      const x = chart.left + hour / chart.hours * (chart.right - chart.left);
      line.setAttribute('x1', x);
      line.setAttribute('x2', x);
      line.style.display = '';
      reading.textContent = (chart.step === 1 ? when(hour) : when(hour).split(',')[0]) + ': median '
        + number(chart.median[step]) + ', nine runs of ten ' + number(chart.lo[step]) + ' to ' + number(chart.hi[step]) + '.';
    };
    svg.addEventListener('pointermove', (event) => {
      const box = svg.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * svg.viewBox.baseVal.width;
      const hour = (x - chart.left) / (chart.right - chart.left) * chart.hours;
      step = chart.step === 1 ? Math.round(hour) : Math.floor(hour / 24);
      show();
    });
    svg.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1, PageDown: 24, PageUp: -24 }[event.key];
      if (by) {
        step += by;
        show();
        event.preventDefault();
      }
    });
  }
})();
