// What a page does by itself: another choice of level colours, rows in another order, and regions that are a stop for
// the keyboard only while there is something to scroll. Without this script everything can still be read.
'use strict';
(() => {
    const root = document.documentElement;
    const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));

    // The colours of the levels: every set of buttons shows the same choice.
    for (const set of all('.colours')) {
        set.hidden = false;
        set.addEventListener('change', (event) => {
            root.dataset.palette = event.target.value;
            for (const button of all('.colours input'))
                button.checked = button.value === event.target.value;
        });
    }

    // Order of rows. Summary rows stand in a body of their own and stay where they are.
    const language = root.lang;
    const next = { none: 'ascending', ascending: 'descending', descending: 'none' };

    const compare = (a, b, byText) => {
        if (byText)
            return a.text.localeCompare(b.text, language);
        return Number(a.key) - Number(b.key);
    };

    const sortBody = (body, column, byText, order) => {
        const rows = body.rowsAsMade.map((row, place) => {
            const cell = row.cells[column];
            return { row, place, key: cell.dataset.key, text: cell.textContent };
        });
        if (order !== 'none') {
            const sign = order === 'ascending' ? 1 : -1;
            rows.sort((a, b) => {
                // What has no value comes last either way; equals keep the order of the report.
                if (!byText && (a.key === undefined || b.key === undefined))
                    return (a.key === undefined) - (b.key === undefined) || a.place - b.place;
                return sign * compare(a, b, byText) || a.place - b.place;
            });
        }
        body.append(...rows.map((each) => each.row));
    };

    const announce = (order, title) => {
        const status = document.getElementById('ks-sorting');
        status.textContent = status.dataset[order].replace('%1', () => title);
    };

    const sortTable = (table, header) => {
        const order = next[header.getAttribute('aria-sort')];
        for (const other of all('th[aria-sort]', table))
            other.setAttribute('aria-sort', other === header ? order : 'none');
        for (const body of all('tbody:not(.summary)', table))
            sortBody(body, Number(header.dataset.column), header.dataset.sort === 'text', order);
        announce(order, header.textContent);
    };

    for (const table of all('table.sortable')) {
        for (const body of all('tbody:not(.summary)', table))
            body.rowsAsMade = Array.from(body.rows);
        for (const header of all('thead th[data-sort]', table)) {
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...header.childNodes);
            header.append(button);
            header.setAttribute('aria-sort', 'none');
            button.addEventListener('click', () => sortTable(table, header));
        }
    }

    // A region that holds all of its table is no stop for the keyboard.
    const watch = (region) => {
        if (region.scrollWidth > region.clientWidth)
            region.setAttribute('tabindex', '0');
        else
            region.removeAttribute('tabindex');
    };
    const watcher = new ResizeObserver((entries) => entries.forEach((entry) => watch(entry.target)));
    all('.scroll').forEach((region) => watcher.observe(region));
})();
