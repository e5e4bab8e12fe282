<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at line %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be refused by its platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the workspace cannot be read.</source>
        <extracomment>%1 which part, as a path such as $.pinSets[3].</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle (version %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a private key, and a workspace keeps no private keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace keeps no private keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <extracomment>%1 a file, %2 a program with its process number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 did not start as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that is needed did not start as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer the request within %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The same certificates as in the diagram, one in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one way from the server&apos;s certificate to a trusted root. Clients differ in which one they take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin sets of this workspace. The number says how many pins a set has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when those are lost, retired ones no longer count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts that this set is for. A star stands for one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with this set, or will be, and how to mend it where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether clients with this set get through: today, after a renewal with a new key, and after a change of the certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same client three times: straight to the server, through an interceptor without pins, and through it with pins. Each lane shows the chain as the client sees it and how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands between client and server in the second and the third lane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web and command line</source>
        <extracomment>Group of platforms: the web and the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Group of export formats: source code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Group of export formats: files for other programs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps everything that the set holds; Pintle reads it here and in continuous integration. It enforces nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android 7 and later check these pins beside the usual trust check, for the whole chain. When the pins end, connections go on without them, and nothing is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl compares the server&apos;s own key only, not its issuers&apos;. The pins hold for the transfers that use this file, for one host, and have no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved in the lab with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax checked, not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no problems.</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Open the pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the Android configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the curl configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pin configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One of a list, and the rest of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first: a key alone can be a backup pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1 with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Skipped %2.</source>
        <extracomment>%1 a sentence, %2 a list such as &quot;1 private key (not needed) and 1 unknown block at line 84&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin. Found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Genuine server accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy passed the connection through unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because no pin matches; 0 bytes of application data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because its chain is not trusted; 0 bytes of application data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The genuine server was refused: no pin of set %1 matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genuine server was refused: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control did not pass: %1</source>
        <extracomment>The control is the direct connection; %1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control did not pass: the direct connection did not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control did not pass: the genuine server was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pins to enforce: no pin set was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <extracomment>The genuine server was refused: users would be locked out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Pins On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>A way to the server without a proxy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy, pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy, pins on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 a sentence about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate Backup Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from Chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup key is not in the live chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup key is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the set speaks against it; no chain has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent, given beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent twice, as number %1 and number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as number %1, expected as number %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinText</name>
    <message>
        <source>Today&apos;s chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After renewal with a new key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the CA changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the backup key is used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>Clients that enforce the pin set connect to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed with the backup key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed if the new CA is pinned already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed if the server keeps its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported, not blocked</source>
        <extracomment>Clients that enforce the pin set refuse the genuine server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed, since nothing is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed, since the pins have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no backup key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, whatever is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins let a new certificate in only when it is of a key that is kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CA that does not serve this host today is pinned as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server&apos;s own key is pinned; a new certificate must be of the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin of the set can be in that chain, so clients refuse the genuine server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pin every trusted certificate is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins that have ended are not enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a backup key, or add the pin of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pin set to look at the chain of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no verified path for this host, which no pin makes up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said of which certificates these pins are. Check the pin set to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not cover this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name below the pattern&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has no “*.”; the export covers the name and everything below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pins hold for whatever host the transfer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern means names below it, not the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more labels below the pattern&apos;s name than are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a dot at its end it is another name to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform tells capital letters from small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform pins no IP addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform pins no names without a public suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has no “*.” patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make It Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>in live chain: leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in live chain: intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in live chain: root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in live chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a pin: it is enforced, and its key is expected in the chain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>State of a pin: its key is kept back for the day the served key is lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>State of a pin: its key is going to be served next.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a pin: it is kept for the record and not enforced any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown – not inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key or certificate request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pin %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or save it here under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Inspection of %1</source>
        <extracomment>%1 a server or the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the server, took the certificates it sent, and built and checked every path to the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the certificates from a file, and built and checked every path to the trust store. No connection was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: public logs may tell whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram of the path in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a certificate in the order in which it was sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the path in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 of %2, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 of %2, an alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 of %2, not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer looked for and not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each link of the path in use, and the name that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin set was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the path in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <extracomment>%1 a number, %2 a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1 a kind of key, %2 a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin, hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM</source>
        <extracomment>Privacy-Enhanced Mail, the name of a format; not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name sent</source>
        <extracomment>Server Name Indication.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation answer sent along</source>
        <extracomment>A stapled OCSP response.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamps of public logs</source>
        <extracomment>Signed certificate timestamps in the TLS extension.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said before TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired, nothing is enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pin matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pin matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged, as no path was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>A key that is kept back for a day when the others are lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforced</source>
        <extracomment>A pin set that makes clients refuse.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Each a count with its noun: host names, IP addresses, e-mail addresses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>an unknown date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in a sentence, in the letters of Qt&apos;s date formats; &quot;21 February 2027&quot; in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, this time: de, fr and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with more catalogues (pintle_TAG.qm), used first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::AboutDialog</name>
    <message>
        <source>About Pintle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pintle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ActivityLog</name>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::AddHashPanel</name>
    <message>
        <source>&amp;Add Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256/…, base64, hex or colon-hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the new pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: Add “=”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the Spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Where an element begins, counted in bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BackupPlacePage</name>
    <message>
        <source>Make the key &amp;here, in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate request &amp;only: the key is made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key never becomes part of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also write a certificate &amp;request beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the certificate request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that make key and request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key where it is to be kept, for example in an HSM, and open its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BackupResultPage</name>
    <message>
        <source>The Backup Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Finish” adds its pin to the set; “Cancel” takes the files away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: %1. Only you can read it, and only with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays where it was made. Keep it away from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key away from the server. Neither the key nor the passphrase is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BackupTypePage</name>
    <message>
        <source>P-&amp;256, small and fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;RSA of 3072 bits, for old clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup key is kept back. The day the served key is lost, a certificate for this one lets your users in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Like the key that is served: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BackupWizard</name>
    <message>
        <source>Generate Backup Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BenchRecord</name>
    <message>
        <source>Inspecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done in %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::BundleDialog</name>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, issuer, pin, fingerprint or serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleModel</name>
    <message>
        <source>%1, issued by %2, ends %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainModel</name>
    <message>
        <source>Pin match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainPane</name>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted – in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted only here – Lab store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sent by the proxy</source>
        <extracomment>%1 is a role such as Leaf.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent #%1, used by path %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – replaced by the proxy</source>
        <extracomment>%1 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, pin: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates from the server&apos;s own up to one that is trusted. The role line says whether the server sent it; a dashed border means that it did not. The words between two certificates say what was checked. The pin in the corner pins that key, or takes its pin away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QSslSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed: %1 matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command; @ finds servers, # finds pin sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, @server or #pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and one of its choices, such as &quot;Theme: Dark&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this pin set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application data sent, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake sent, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake received, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ B and C differ from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ B differs from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ C differs from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4, %5</source>
        <extracomment>%1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ConnectionIntents</name>
    <message>
        <source>Connection &amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane, short: &quot;App ▸ Server&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <extracomment>%1 sender, %2 receiver of a message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended, not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pins for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ConversationModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 sender and receiver, %2 size or content of a message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – differs from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (differs from A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4</source>
        <extracomment>%1 the message or step, %2 to %4 what it was in lane A, B and C.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OpenSSL Command for the Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>&amp;Copy Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a form such as &quot;Pin in Base64&quot;, %2 the name of a certificate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CoverProbe</name>
    <message>
        <source>Co&amp;vers?</source>
        <extracomment>Does the pin set cover the host that is typed beside this?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a host to see which platforms cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set has no hosts yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CoverageStrip</name>
    <message>
        <source>What becomes of your users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::DangerBadge</name>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the certificate or the link that is current in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::DiagramDialog</name>
    <message>
        <source>Leave out host &amp;names, addresses and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, twice the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, three times the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, scales to any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::DiffersDelegate</name>
    <message>
        <source>≠ %1 – differs from A</source>
        <extracomment>In a table: %1 a value, which is another than that of lane A.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExportPreview</name>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Pins…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All to &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All to Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExportTab</name>
    <message>
        <source>Use &amp;Leaf Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the platform does and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would refuse every connection, so it is not written. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the key of the live chain&apos;s leaf to the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the pin set first, so that the leaf is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExportTextView</name>
    <message>
        <source>Text of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Certificate or Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, hash in any spelling, serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::FirstPage</name>
    <message>
        <source>See a certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::HelpIntents</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no explanation for this. Press Shift+F1 and click something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::HexView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::HostListModel</name>
    <message>
        <source>%1 and all names below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::HostPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api.example.com or *.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message>
        <source>Import Pin Configuration – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged pin set: what can be read is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1. What is shown is what the configuration really enforces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts and pins of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::InspectIntents</name>
    <message>
        <source>&amp;Details Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Root on Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validity Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::InspectPage</name>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::IntakeIntents</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pin set a host first, then its pins can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added pins to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::JobsPopover</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the job, %2 the stage it is at, such as &quot;TLS&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is not on the path in front. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for this host. It protects against all other authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At renewal: it goes on matching as long as the certificate comes from this root, whatever the key or the issuing certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else could satisfy it: nobody who does not hold this private key. It is the strictest pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At renewal: with the same key it goes on matching; with a new key users are locked out, unless the set also holds the pin of that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom %1 gives a certificate for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At renewal: every certificate from this issuer goes on matching, whatever its key. When the authority changes its issuing certificate, which it may do without asking, users are locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base&amp;64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DER, Base64</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LanePicture</name>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting mitmproxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for lane A…</source>
        <extracomment>%1 a stage such as TLS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen on this lane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LaneRoute</name>
    <message>
        <source>Route: from the app to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: from the app through the proxy, unchanged, to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: from the app to the proxy, which replaces the certificate, to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: from the app through the proxy to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LaneView</name>
    <message>
        <source>Lane A, direct connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane B, through the proxy, pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane C, through the proxy, pins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Why in Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B  Through the proxy, pins off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C  Through the proxy, pins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of a button: %1 its words, %2 the lane.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the lane, %2 its outcome.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LaneWatch</name>
    <message>
        <source>The proxy listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you after %1 of 3 lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing lanes to %1</source>
        <extracomment>%1 is a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lanes to %1 are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes B and C trust %1, the proxy&apos;s own CA; press to forget the run and the trust.</source>
        <extracomment>%1 is the name of a certification authority.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1: %2 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane %1: %2. %3</source>
        <extracomment>%1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LanesArea</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 the letter of a lane, %2 its outcome.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LintModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message>
        <source>Activity Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a connection stage such as TLS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines of the stage %1, press to show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a level such as Warning, and how many lines have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export Activity Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Pintle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is under way. What is written so far will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MenuLayout</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NamesModel</name>
    <message>
        <source>%1: %2 – matches %3</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message>
        <source>No alternative names: no client of today accepts the common name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate has no alternative names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy All Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the window. A number beside one says how many things on it want your attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message>
        <source>No certificate was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended at the stage %1</source>
        <extracomment>%1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached: %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name asked for (SNI): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this inspection before anything was received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NodeItem</name>
    <message>
        <source>Add File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter on the marker of a backup pin.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this certificate (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::OutputIntents</name>
    <message>
        <source>Export &amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy I&amp;mage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the diagram as PNG and SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PageIntents</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact Rai&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The window&apos;s title: %1 what the page shows, %2 the name of the workspace.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on this page that a command could repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command that does the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinSetActions</name>
    <message>
        <source>D&amp;uplicate Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pin by &amp;Hash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare with Live Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Pin &amp;Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Pin a Bac&amp;kup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Pin Con&amp;figuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;osts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set accepts every trusted certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no pin for this host yet. Pin a key of the chain, and one that is kept back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Hash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pin by Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enforce Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set End of Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove End of Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include Subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out Subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Servers to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change State of Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Keeper of Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Note of Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a server, %2 a verdict such as &quot;Trusted and pinned&quot;, %3 the reason, a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 a sentence on what went wrong.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a pin set, %2 a number that tells it from others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the pin set “%1”. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain of %1 has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key of the chain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>%1 is a role such as &quot;Leaf&quot;, %2 a certificate&apos;s name, %3 a pin.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Leaf Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Backup Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Backup Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no single server; give one under “Checked at”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you after %1 of %2 servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import Pin Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported the pin set “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pin set to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Pin Set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set “%1” is deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter pin sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetsPage</name>
    <message>
        <source>No pin sets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin set says which keys are accepted for a host. Make one from a chain that you inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin from a &amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Pin Configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by &amp;Hash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinStateDelegate</name>
    <message>
        <source>State of the pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinTableModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The digest of a public key that is accepted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PolicyPanel</name>
    <message>
        <source>En&amp;force</source>
        <extracomment>Connections that match no pin are refused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port only</source>
        <extracomment>Connections that match no pin are reported and go on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include &amp;subdomains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the pins end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers to check, for example api.example.com:443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ked at</source>
        <extracomment>Servers that &quot;Check Pin Set&quot; connects to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins have ended: nothing is enforced any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day on nothing is enforced: connections go on without pins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PreferencePages</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the focus to the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an inspection that you started, so that a screen reader reads the verdict at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After the size of the text: per cent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf on top, in the order that the server sends</source>
        <extracomment>Where the diagram of a certificate chain begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root on top, as a tree grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact &amp;rail of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures alone; the names of the pages are in their tooltips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password would be kept in plain text here. Give it in the options of the connection instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the TLS &amp;handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through &amp;proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Any kind of IP address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of a single connection, beside its address, come before these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy a certificate as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard; Copy As offers all forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember addresses and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most recent ones are offered again. When this is off, none are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edact reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names, addresses and e-mail of subjects are left out unless you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at once. What the command line prints stays in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before deleting a pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back with Undo, asked or not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Defaults of This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on 1 page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::RailModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::RawTab</name>
    <message>
        <source>PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASN.1 and bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate as PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown or marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASN.1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements that the certificate is made of, in the order of its bytes. Choose one to mark its bytes below, or a byte to find its element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, as the command line writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP a&amp;ddresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said &amp;before TLS</source>
        <extracomment>What a server or proxy said in plain text before TLS began.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON always holds the whole inspection; the preview shows its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shortens long lists of names and certificates. Pins, fingerprints and serial numbers are always in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SentenceList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or key, for example Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsModel</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys, changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed by you</source>
        <extracomment>%1 the keys of an action, such as Ctrl+E.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys that start an action.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the selected action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standard Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys of the selected action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SimulateIntents</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Lane &amp;%1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in lane A</source>
        <extracomment>Name of a pin set that is made for one run, from what lane A has seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in lab stands before servers of the lab only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mitmproxy or another proxy for other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mitmproxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Lab Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only test systems you are allowed to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pintle connects to %1 directly and through the proxy, and sends a small request.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I Am Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitmproxy not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in lab does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate mitmdump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lane %2</source>
        <extracomment>%1 a server, %2 the letter of a lane: names a report on the Inspect page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins on means: the pins of set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin set is chosen: pins on means the issuer&apos;s key that lane A sees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SimulatePage</name>
    <message>
        <source>See what an interceptor sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One app and one server on three ways: directly, through a proxy with pins off, and with pins on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with the &amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;mitmproxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation on the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SimulateStrip</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy between app and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate mitmproxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file; empty if it is not to be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lane %1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitmproxy – not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitmproxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before servers of the lab, with a CA that the lab trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitmproxy not found. The built-in lab does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started for each run on this machine alone, with a CA of its own, and ended with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotDiffModel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <extracomment>A certificate of a chain: its place, and its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: before %4, after %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotIntents</name>
    <message>
        <source>Take &amp;Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare Snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotListModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A snapshot: the time, and the label that the user gave it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin of the leaf</source>
        <extracomment>The pin of the server&apos;s own certificate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotsDialog</name>
    <message>
        <source>Snapshots of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot of this target yet. Take one with Target, Take Snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, Judged &amp;Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, Judged &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;only changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::StageStrip</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps from a name to a judgement: finding the address, connecting, TLS, building a path of certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see what the log says of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done last, and where you are: jobs under way, whether the network is used, the lab&apos;s server, what is riskier than usual, the trust store and whether everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way, and cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab on %1 ■</source>
        <extracomment>%1 is an address; the square is the sign for stopping</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab on %1, press to stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the servers of the built-in lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iss&amp;uer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TargetBar</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server to look at: a host, a host and port, a URL, or one of the servers of the built-in lab, such as lab:good. What you type is checked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to connect: server name, another address, TLS versions, STARTTLS, a client certificate, a proxy. A change is said on this button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roots that a chain must end at to be trusted. Choosing other roots judges the chain that is shown anew; nothing on your system is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set that the chain is compared with. With none, nothing is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects once, without sending anything but the handshake, and shows what came. While it runs, the same button stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the URL to its host and port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TargetIntents</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server outside the lab is judged by the lab&apos;s roots. Press to use the system&apos;s store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Timeline</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date beside a bar, in the letters of Qt&apos;s date formats; &quot;21 Feb 2027&quot; in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins: %1</source>
        <comment>the name of a pin set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the axis of a timeline, Qt&apos;s date format: day and short month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month on the axis of a timeline, Qt&apos;s date format: short month, and year where it begins.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ended on %2, nothing is enforced since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ends on %2, nothing is enforced after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended on %2: the chain fails since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on %2: from then on the chain fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged for %1.</source>
        <comment>the date that a chain was judged for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message>
        <source>that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TimelinePane</name>
    <message>
        <source>Validity over time as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show validity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show validity over time as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ToolIntents</name>
    <message>
        <source>Command &amp;Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TrustPage</name>
    <message>
        <source>Trust stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust store at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab server is judged with the lab&apos;s store, any other with this one. The store of the system is only read: Pintle never adds a certificate to it, and never removes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a File of Trust Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ValidityTimeline</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each certificate and the pin set are valid. The line is the day that the chain was judged for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The arrow keys go from event to event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its code, which is the same on the command line and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WindowHost</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Workbench</name>
    <message>
        <source>Import Pin Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceIntents</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Private Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.pintle);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved already; Pintle does it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Workspace As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to share</source>
        <extracomment>The name of a file: the workspace without what is private in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy Without Private Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message>
        <source>The workspace is called “%1” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set “%1” is in the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set “%1” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set “%1” is another one in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is in the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target %1 is another one in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “%1” is in the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “%1” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot “%1” is another one in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is read-only: changes stay in memory until you save them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workspace could not be read at all. A new one was begun, and the old file was set aside as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read of it was restored, and a copy is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored unsaved changes from %1.</source>
        <extracomment>%1 a time of day, or a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file since; both changes are in what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept beside it when the workspace is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version – opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written – opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace not saved: disk full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are kept in memory and in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing now would lose changes that are in memory alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the same as what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceStore</name>
    <message>
        <source>My Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
