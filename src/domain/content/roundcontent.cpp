#include "domain/content/roundcontent.h"

namespace ks {

RoundContent::RoundContent() = default;
RoundContent::RoundContent(const RoundContent& other) = default;
RoundContent::RoundContent(RoundContent&& other) noexcept = default;
RoundContent& RoundContent::operator=(const RoundContent& other) = default;
RoundContent& RoundContent::operator=(RoundContent&& other) noexcept = default;
RoundContent::~RoundContent() = default;
bool RoundContent::operator==(const RoundContent& other) const = default;

bool RoundContent::isEmpty() const {
    return std::apply([](const auto&... table) { return (table.isEmpty() && ...); }, m_tables);
}

} // namespace ks
