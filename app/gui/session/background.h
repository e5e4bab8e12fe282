// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace pintle {

/// Runs `work` on a pool thread and hands its value to `then` on the thread of `context`; not at all when `context` is
/// gone by then. For files: anything with a connection is an Inspection.
template <typename Work, typename Then> void inBackground(QObject* context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->future().then(context, std::move(then));
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace pintle
