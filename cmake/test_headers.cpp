// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
// Empty on purpose: the target exists to compile the headers that tests share.
