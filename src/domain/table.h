#pragma once

#include <map>
#include <optional>

namespace ks {

/// The rows of one kind, ordered by key; T has a nested Key and key().
template<class T>
class Table {
public:
    using Key = typename T::Key;

    const T* find(const Key& key) const {
        const auto it = m_rows.find(key);
        return it == m_rows.end() ? nullptr : &it->second;
    }
    void put(T row) {
        Key key = row.key();
        m_rows.insert_or_assign(m_rows.end(), std::move(key), std::move(row)); // rows mostly come in order
    }
    void remove(const Key& key) { m_rows.erase(key); }
    void clear() { m_rows.clear(); }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    auto begin() const { return m_rows.begin(); } ///< pairs of key and row
    auto end() const { return m_rows.end(); }

    bool operator==(const Table&) const = default;

private:
    std::map<Key, T> m_rows;
};

} // namespace ks
