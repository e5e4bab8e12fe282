#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
# Makes every chain below this folder anew, with the openssl command alone: nothing here comes from Pintle's own code.
# A case is a folder: chain.pem as sent (leaf first), anchors.pem, and case.json with the instant, the host and what is
# expected. case.json is written by hand and left alone. Keys are thrown away.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
begin=20260101000000Z end=20280101000000Z

newkey() { # NAME KIND
  case $2 in
    rsa) openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 ;;
    rsa1024) openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 ;;
    pss) openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 ;;
    ed25519) openssl genpkey -algorithm ED25519 ;;
    ed448) openssl genpkey -algorithm ED448 ;;
    *) openssl genpkey -algorithm EC -pkeyopt "ec_paramgen_curve:$2" ;;
  esac >"$work/$1.key" 2>/dev/null
}
# certify NAME SUBJECT ISSUER KEY-OF-SUBJECT EXTENSIONS [BEGIN END]; ISSUER may be the name itself
certify() {
  local name=$1 subject=$2 issuer=$3 subjectkey=$4 extensions=$5 from=${6:-$begin} to=${7:-$end}
  printf '%s\n' "$extensions" >"$work/ext"
  : >"$work/index"; printf '%s\n' "$(openssl rand -hex 12 | sed 's/^./4/')" >"$work/serial"
  printf '[ca]\ndefault_ca=c\n[c]\ndatabase=%s\nserial=%s\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=optional\norganizationName=optional\n' \
    "$work/index" "$work/serial" "$work" >"$work/ca.cnf"
  openssl req -new -key "$work/$subjectkey.key" -subj "$subject" -out "$work/csr" 2>/dev/null
  local self=()
  if [ "$issuer" = "$name" ]; then self=(-selfsign -keyfile "$work/$subjectkey.key"); else
    self=(-cert "$work/$issuer.pem" -keyfile "$work/${issuer}.signer"); fi
  openssl ca -batch -notext -config "$work/ca.cnf" -in "$work/csr" -extfile "$work/ext" -preserveDN \
    -startdate "$from" -enddate "$to" "${self[@]}" -out "$work/$name.pem" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
  cp "$work/$subjectkey.key" "$work/$name.signer"
}
ca='basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid'
leaf='basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName=DNS:api.example.com
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid'
put() { # CASE chain: names… -- anchors: names…
  local folder=$1 into=chain.pem; shift
  mkdir -p "$folder"; : >"$folder/chain.pem"; : >"$folder/anchors.pem"
  for name in "$@"; do
    if [ "$name" = -- ]; then into=anchors.pem; else cat "$work/$name.pem" >>"$folder/$into"; fi
  done
}

newkey root P-256; newkey issuing P-256; newkey server P-256; newkey rogueroot P-256; newkey rogueserver P-256
certify root "/CN=Genuine Root" root root "$ca"
certify issuing "/CN=Genuine Issuing" root issuing "$ca"
certify server "/CN=api" issuing server "$leaf"
certify rogueroot "/CN=Rogue Root" rogueroot rogueroot "$ca"
certify rogueserver "/CN=api" rogueroot rogueserver "$leaf"
put good server issuing -- root
put leaf-only server -- root
put out-of-order server root issuing -- root
put sent-twice server issuing server -- root
put genuine-appended rogueserver rogueroot server issuing root -- root rogueroot
put unknown-root rogueserver rogueroot -- root
put anchor-is-the-intermediate server issuing -- issuing
put anchor-is-the-leaf server -- server

# A forged issuer: name and key identifier of the genuine one and the genuine public key, but its signature is junk; the
# leaf below it is signed by somebody else.
newkey forger P-256
certify forgedissuer "/CN=Genuine Issuing" rogueroot forger "${ca/subjectKeyIdentifier=hash/subjectKeyIdentifier=$(openssl x509 -in "$work/issuing.pem" -noout -ext subjectKeyIdentifier | tail -1 | tr -d ' ')}"
certify lookalikeleaf "/CN=api" forgedissuer rogueserver "$leaf"
put lookalike-issuer lookalikeleaf issuing -- root

# Two certificates of one CA, one by a root that is trusted and one by another; only one way leads on.
newkey cross P-256
certify crossrogue "/CN=Crossed" rogueroot cross "$ca"
certify crossgood "/CN=Crossed" root cross "$ca"
certify crossleaf "/CN=api" crossgood server "$leaf"
put backtracks-to-the-trusted-root crossleaf crossrogue crossgood -- root
put cross-signed-two-paths crossleaf crossgood crossrogue -- root rogueroot

certify oldroot "/CN=Old Root" oldroot rogueroot "$ca" 20160101000000Z 20200101000000Z
certify oldcross "/CN=Crossed" oldroot cross "$ca"
put expired-cross-root crossleaf oldcross crossgood -- root oldroot
put expired-root-only crossleaf oldcross -- oldroot

certify expired "/CN=api" issuing server "$leaf" 20250101000000Z 20260301000000Z
put expired-leaf expired issuing -- root
certify future "/CN=api" issuing server "$leaf" 20270101000000Z 20280101000000Z
put not-yet-valid-leaf future issuing -- root

newkey sub P-256
certify tight "/CN=Tight" root issuing "${ca/CA:TRUE/CA:TRUE,pathlen:0}"
certify sub "/CN=Sub" tight sub "$ca"
certify deepleaf "/CN=api" sub server "$leaf"
put path-length-exceeded deepleaf sub tight -- root
certify leafasissuer "/CN=api" server rogueserver "$leaf"
put leaf-as-issuer leafasissuer server issuing -- root
certify nosign "/CN=No Sign" root sub "${ca/keyCertSign,cRLSign/digitalSignature}"
certify belownosign "/CN=api" nosign server "$leaf"
put issuer-may-not-sign belownosign nosign -- root
certify constrained "/CN=Constrained" root sub "$ca
nameConstraints=critical,permitted;DNS:example.org"
certify outside "/CN=api" constrained server "$leaf"
put name-not-permitted outside constrained -- root
certify excluding "/CN=Excluding" root sub "$ca
nameConstraints=critical,excluded;DNS:secret.example.com"
certify wild "/CN=api" excluding server "${leaf/DNS:api.example.com/DNS:*.example.com}"
put wildcard-covers-excluded-name wild excluding -- root
certify clientonly "/CN=api" issuing server "${leaf/serverAuth/clientAuth}"
put client-purpose clientonly issuing -- root
certify critical "/CN=api" issuing server "$leaf
1.2.3.4.5=critical,DER:0500"
put unhandled-critical-extension critical issuing -- root
certify nosan "/CN=api.example.com" issuing server "${leaf/subjectAltName=DNS:api.example.com/}"
put no-subject-alt-name nosan issuing -- root
newkey weak rsa1024
certify weak "/CN=api" issuing weak "$leaf"
put weak-key weak issuing -- root
newkey device P-256
certify device "/CN=device" device device "$leaf"
put self-signed device -- root
put self-signed-in-the-store device -- device

for kind in rsa pss P-256 P-384 P-521 secp256k1 ed25519 ed448; do
  newkey "r$kind" "$kind"; newkey "i$kind" "$kind"; newkey "l$kind" "$kind"
  certify "r$kind" "/CN=Root $kind" "r$kind" "r$kind" "$ca"
  certify "i$kind" "/CN=Issuing $kind" "r$kind" "i$kind" "$ca"
  certify "l$kind" "/CN=api" "i$kind" "l$kind" "$leaf"
  put "key-type-${kind,,}" "l$kind" "i$kind" -- "r$kind"
done
