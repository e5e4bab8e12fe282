<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Choices</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مواضع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
</context>
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>لم تسرِ بعد</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation>المفتاح أضعف من اللازم</translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation>الملخص أضعف من اللازم</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>ليست سلطة تصديق</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>المسار أطول من اللازم</translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation>استعمال المفتاح يمنع ذلك</translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation>ليست للخوادم</translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation>الاسم غير مسموح</translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation>امتداد حرج مجهول</translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation>امتداد معيب</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>معيبة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation>حالة الإبطال مجهولة</translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation>ترميز مفتاح غير مألوف</translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation>موقَّعة ذاتيًا وليست في المخزن</translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation>المرساة خارج مدة صلاحيتها</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>التوقيع غير صالح</translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation>خوارزمية توقيع مجهولة</translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation>اسم المُصدِر مختلف</translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation>معرّف المفتاح مختلف</translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation>المُصدِر مفقود</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>الاسم خاطئ</translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation>لا اسم بديل</translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation>أُرسلت بغير ترتيبها</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>أُرسلت مرتين</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation>جذر لا حاجة إليه</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>ناقصة من الخادم</translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation>الرد المرفق ناقص</translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation>الرد المرفق غير صالح</translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation>انتهى البحث مبكرًا</translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation>البصمة على مسار آخر</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>المفتاح الاحتياطي مستعمل</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation>لم يتغير شيء في السلسلة.</translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation>جُدّدت بالمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation>جُدّدت بالمفتاح نفسه: ما زالت البصمات مطابقة.</translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation>جُدّدت بالمفتاح نفسه، وهو غير مثبَّت: سيُحجب المستخدمون.</translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation>مفتاح جديد لا تشمله أي بصمات.</translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation>مفتاح جديد، وهو مثبَّت.</translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation>مفتاح جديد غير مثبَّت: سيُحجب المستخدمون.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation>تغيرت شهادة وسيطة.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation>تغيرت شهادة وسيطة، ومفتاح آخر في المسار مثبَّت.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation>تغيرت شهادة وسيطة، ولا بصمة مطابقة: سيُحجب المستخدمون.</translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation>يرسل الخادم مع شهادته شهادات غير التي كان يرسلها.</translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation>يرسل الخادم شهاداته بترتيب آخر.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation>رقم الإرسال</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقَّعة بـ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>بصمة الشهادة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation>العدد المسموح من</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation>كتلة PEM لا يمكن فك ترميزها</translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation>DER لا يمكن فك ترميزه</translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation>كائن أكبر من اللازم</translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation>مفتاح من نوع مجهول</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation>%1 مجلد أو مقبس أو جهاز بلا نهاية، وليس ملفًا.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 أكبر من %2.</translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation>%1 لم يعطِ شيئًا طوال %2.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 لم يمكن كتابته.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>لا يمكن فهم العنوان.</translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation>«%1» ليس عنوانًا يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation>النص ليس base64.</translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation>النص ليس أزواجًا من الأرقام السداسية عشرية.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation>%1 لا يحوي شهادة ولا مفتاحًا ولا CSR ولا قائمة إبطال؛ الموجود: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation>%1 لا يحوي شهادة ولا مفتاحًا ولا CSR ولا قائمة إبطال.</translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation>%1 يحوي كائنًا أكبر من %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation>%1 يحوي أكثر من %2 من الكائنات.</translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation>%1 مشفَّر ولم تُعطَ عبارة مرور.</translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation>عبارة المرور لا تفك تشفير %1.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>المُدخل</translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation>لا يمكن استعمال هذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 لا يحوي مفتاحًا خاصًا.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation>%1 ليس المفتاح الخاص للشهادة %2.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation>%1 ليس المفتاح الخاص للشهادة.</translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation>لم يمكن إنشاء الشهادة أو توقيعها.</translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation>%1 لا يحوي شهادة يبدأ بها مسار.</translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation>لا توجد شهادة يبدأ بها مسار.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>«%1» ليس اسم مضيف ولا عنوان IP.</translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation>الاسم ليس اسم مضيف ولا عنوان IP.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation>%1 لا يحوي شهادة تصلح مرساة.</translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation>مخزن الثقة</translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation>لا يمكن استعمال قائمة الإبطال أو رد OCSP.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation>«%1» ليست بصمة SHA-256.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation>هذه ليست بصمة SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation>«%1» حشو من درس تعليمي أو ملخص للا شيء، وليست بصمة مفتاح.</translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>البصمة حشو من درس تعليمي أو ملخص للا شيء.</translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation>«%1» ليس نمط مضيف.</translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation>هذا ليس نمط مضيف.</translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation>مجموعة البصمات</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation>أُنشئت مجموعة البصمات بإصدار أحدث من Pintle (الإصدار %1).</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation>أُنشئت مجموعة البصمات بإصدار أحدث من Pintle.</translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation>مدخلان للمضيف نفسه «%1».</translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation>مدخلان للمضيف نفسه.</translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation>ليس في سلسلة %1 شهادة بالدور المطلوب تثبيته: %2.</translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation>ليس في السلسلة شهادة بهذا الدور.</translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation>لا توجد صيغة باسم «%1».</translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation>%1 ليس بأي صيغة يعرفها Pintle.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation>لا تستطيع الصيغة التعبير عن هذه المجموعة.</translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation>سترفض المنصة كل اتصال أصيل.</translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation>لا عنوان لـ %1.</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>هذا المضيف</translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation>لا عنوان لـ %1 خلال %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>لم يقبل %1 اتصالًا خلال %2.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>رفض الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation>لا يقبل الوكيل بيانات الدخول هذه.</translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation>لم يجب الوكيل خلال %1.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation>رد الوكيل ليس HTTP ولا SOCKS5.</translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation>%1 لا يريد بدء TLS.</translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation>خالف %1 البروتوكول قبل بدء TLS.</translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation>تلا الإذنَ ببدء TLS %1 من بايتات النص الصريح؛ ربما دسّها أحد.</translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation>تلا الإذنَ ببدء TLS نص صريح؛ ربما دسّه أحد.</translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation>لم يبدأ %1 بروتوكول TLS خلال %2.</translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation>%1 يجيب بنص صريح لا بـ TLS.</translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation>أنهى %1 المصافحة بالتنبيه «%2».</translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation>أنهى %1 المصافحة بتنبيه.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>فشلت مصافحة TLS مع %1.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation>لم يُنهِ %1 مصافحة TLS خلال %2.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation>أرسل %1 أكثر من %2 في مصافحته.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation>أغلق %1 الاتصال قبل أن يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتَه أنت.</translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation>ليس في المختبر خادم باسم «%1».</translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation>ليس في المختبر خادم كهذا.</translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation>لم يمكن فتح منفذ على عنوان الاسترجاع المحلي.</translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation>سيناريو المختبر %1 يخالف قواعده.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation>لا يمكن استعمال مفاتيح المختبر في %1.</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>%1 at line %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 في السطر %2.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 عند البايت %2.</translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode.</source>
        <translation>%1 يحوي DER لا يمكن فك ترميزه.</translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode.</source>
        <translation>%1 يحوي كتلة PEM لا يمكن فك ترميزها.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 لا يمكن استعماله.</translation>
    </message>
    <message>
        <source>%1 would be refused by its platform.</source>
        <translation>%1 سترفضه منصته.</translation>
    </message>
    <message>
        <source>%1 of the workspace cannot be read.</source>
        <extracomment>%1 which part, as a path such as $.pinSets[3].</extracomment>
        <translation>لا يمكن قراءة %1 من مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>لا يمكن قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle (version %1).</source>
        <translation>أُنشئت مساحة العمل بإصدار أحدث من Pintle (الإصدار %1).</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle.</source>
        <translation>أُنشئت مساحة العمل بإصدار أحدث من Pintle.</translation>
    </message>
    <message>
        <source>%1 holds a private key, and a workspace keeps no private keys.</source>
        <translation>%1 يحوي مفتاحًا خاصًا، ومساحة العمل لا تحفظ مفاتيح خاصة.</translation>
    </message>
    <message>
        <source>A workspace keeps no private keys.</source>
        <translation>مساحة العمل لا تحفظ مفاتيح خاصة.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <extracomment>%1 a file, %2 a program with its process number.</extracomment>
        <translation>%1 قيد الاستعمال لدى %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 قيد الاستعمال لدى برنامج آخر.</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>غيّر برنامج آخر %1.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 تالف.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>السجل اليومي</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>لم يُعثر على البرنامج %1.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>لم يُعثر على برنامج لازم.</translation>
    </message>
    <message>
        <source>The program %1 did not start as it should.</source>
        <translation>لم يبدأ البرنامج %1 كما ينبغي.</translation>
    </message>
    <message>
        <source>A program that is needed did not start as it should.</source>
        <translation>لم يبدأ برنامج لازم كما ينبغي.</translation>
    </message>
    <message>
        <source>%1 did not answer the request within %2.</source>
        <translation>لم يجب %1 عن الطلب خلال %2.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The same certificates as in the diagram, one in each row.</source>
        <translation>الشهادات نفسها التي في المخطط، واحدة في كل صف.</translation>
    </message>
    <message>
        <source>There is more than one way from the server&apos;s certificate to a trusted root. Clients differ in which one they take.</source>
        <translation>توجد أكثر من طريق من شهادة الخادم إلى جذر موثوق. تختلف البرامج العميلة في أيها تسلك.</translation>
    </message>
    <message>
        <source>The pin sets of this workspace. The number says how many pins a set has.</source>
        <translation>مجموعات البصمات في مساحة العمل هذه. الرقم يقول كم بصمة في المجموعة.</translation>
    </message>
    <message>
        <source>The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when those are lost, retired ones no longer count.</source>
        <translation>المفاتيح التي يجوز لمضيفي هذه المجموعة استعمالها. النشطة مستعملة، والاحتياطية تنتظر يوم تضيع تلك، والمتقاعدة لم تعد تُحسب.</translation>
    </message>
    <message>
        <source>The hosts that this set is for. A star stands for one label.</source>
        <translation>المضيفون الذين لهم هذه المجموعة. النجمة تقوم مقام جزء واحد من الاسم.</translation>
    </message>
    <message>
        <source>What is wrong with this set, or will be, and how to mend it where that is safe.</source>
        <translation>ما الخطأ في هذه المجموعة، أو ما سيكون، وكيف يُصلح حيث يكون الإصلاح آمنًا.</translation>
    </message>
    <message>
        <source>Whether clients with this set get through: today, after a renewal with a new key, and after a change of the certificate authority.</source>
        <translation>هل يمر العملاء بهذه المجموعة: اليوم، وبعد التجديد بمفتاح جديد، وبعد تغيير سلطة التصديق.</translation>
    </message>
    <message>
        <source>The same client three times: straight to the server, through an interceptor without pins, and through it with pins. Each lane shows the chain as the client sees it and how it ended.</source>
        <translation>العميل نفسه ثلاث مرات: مباشرة إلى الخادم، وعبر معترِض بلا بصمات، وعبره مع البصمات. كل قناة تعرض السلسلة كما يراها العميل وكيف انتهى الأمر.</translation>
    </message>
    <message>
        <source>Who stands between client and server in the second and the third lane.</source>
        <translation>من يقف بين العميل والخادم في القناتين الثانية والثالثة.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1: انتهت الصلاحية في %2.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>%1: لا تسري قبل %2.</translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation>%1: تنتهي قريبًا، في %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation>%1: المفتاح أضعف من اللازم.</translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation>%1: التوقيع بملخص أضعف من اللازم.</translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation>%1: تُصدر شهادات وليست سلطة تصديق.</translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation>%1: المسموح تحتها %2 من شهادات سلطات التصديق، وفي المسار أكثر.</translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation>%1: تحتها من شهادات سلطات التصديق أكثر مما تسمح به.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation>%1: ينقص keyUsage فيها %2.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation>%1: لا يسمح keyUsage فيها بموضعها في المسار.</translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation>%1: لا يجوز استعمالها لخادم TLS.</translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation>أحد المُصدِرين لا يسمح بالاسم %1.</translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation>أحد المُصدِرين لا يسمح باسم من أسماء %1.</translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation>%1: فيها امتداد حرج لا يفهمه أحد هنا.</translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation>%1: فيها امتداد لا يمكن فك ترميزه أو ورد مرتين.</translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation>%1: تخالف مواصفة X.509.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation>%1: أُبطلت في %2.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1: مُبطَلة.</translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation>%1: لا يُعرف هل أُبطلت.</translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation>%1: مفتاحها مرمَّز بطريقة غير مألوفة، فتختلف الأدوات في بصمته.</translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation>%1: موقَّعة ذاتيًا وليست في مخزن الثقة.</translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation>المرساة %1 خارج مدة صلاحيتها (%2).</translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation>%1: التوقيع لا يطابق مفتاح المُصدِر.</translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation>%1: موقَّعة بخوارزمية لا يمكن فحصها هنا.</translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation>%1: تسمي مُصدِرًا غير صاحب الشهادة التالية.</translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation>%1: معرّف مفتاح السلطة لا يسمي مفتاح مُصدِرها.</translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation>المُصدِر «%1» لم يُرسَل وليس في مخزن الثقة.</translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation>أحد المُصدِرين لم يُرسَل وليس في مخزن الثقة.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation>الشهادة ليست لـ %1 بل لغيره.</translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation>الشهادة لأسماء أخرى.</translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation>%1: لا اسم بديل لصاحبها، والاسم الشائع لا يُعتد به.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation>%1: أُرسلت برقم %2 بدل رقم %3.</translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation>%1: أُرسلت بغير ترتيبها.</translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation>%1: أُرسلت أكثر من مرة.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation>%1: أُرسلت برقم %2 ولا تُستعمل.</translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation>%1: أُرسلت ولا تُستعمل.</translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation>%1: هي الجذر ولا حاجة إلى إرساله.</translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation>يُسقط الخادم مُصدِرًا؛ السلسلة مكتملة هنا فقط لا عند كل عميل.</translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation>%1: تشترط رد OCSP مرفقًا، ولم يُرسَل.</translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation>لا يمكن الاعتماد على رد OCSP المرفق.</translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation>انتهى البحث عن المسارات بعد %1.</translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation>انتهى البحث عن المسارات عند حدّه.</translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation>يتكلم الخادم %1، وهو متقادم.</translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation>إصدار TLS قديم</translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation>تطلّب الاتصال مستوى أمان يرفضه عملاء اليوم.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>يطلب الخادم شهادة عميل.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation>تطابق بصمةٌ على مسار صالح آخر فقط، ينتهي عند %1.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation>تطابق بصمةٌ على مسار صالح آخر فقط.</translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation>لا بصمة احتياطية: ضياع المفتاح يُبقي المستخدمين خارجًا.</translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation>المفتاح الاحتياطي جزء من السلسلة المستعملة، فليس احتياطيًا.</translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation>انتهت البصمات في %1 ولا يُفرض شيء.</translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation>تنتهي البصمات قريبًا، في %1؛ ومن بعدها لا يُفرض شيء.</translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation>كل بصمة نشطة هي لشهادة طرفية: التجديد بمفتاح جديد يُبقي المستخدمين خارجًا.</translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation>كل بصمة نشطة هي لجذر: كل ما تُصدره سلطاته مقبول.</translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation>لا بصمة تطابق السلسلة المستعملة: مستخدمو اليوم سيُحجبون.</translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation>البصمة نفسها واردة مرتين.</translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation>«%1» لا يطابق أي مضيف أبدًا.</translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation>أحد الأنماط لا يطابق أي مضيف أبدًا.</translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation>إحدى المنصات المستهدفة لا تتعامل مع مفاتيح من نوع %1.</translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation>إحدى المنصات المستهدفة لا تتعامل مع هذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation>المدخل %1 بلا بصمات ويقبل كل شهادة موثوقة.</translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>إحدى البصمات حشو من درس تعليمي أو ملخص للا شيء.</translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation>لا مدخل في مجموعة البصمات يشمل %1.</translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation>لا تفرض المنصة جزءًا من هذا.</translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation>بصمات %1 آتية من عنصر يحيط بها.</translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation>تجاوزٌ يوقف التثبيت لـ %1.</translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation>ليس في الصيغة مكان لجزء من المجموعة.</translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation>عنصر لم يُفهم فتُجووِز.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation>استُبدلت الشهادة في الطريق بأخرى أصدرها %1.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation>استُبدلت الشهادة في الطريق.</translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation>الشهادة الطرفية نفسها، لكن أُرسلت معها شهادات أخرى.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Web and command line</source>
        <extracomment>Group of platforms: the web and the command line.</extracomment>
        <translation>الويب وسطر الأوامر</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Group of export formats: source code.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Group of export formats: files for other programs.</extracomment>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Keeps everything that the set holds; Pintle reads it here and in continuous integration. It enforces nothing by itself.</source>
        <translation>يحفظ كل ما في المجموعة؛ يقرؤه Pintle هنا وفي التكامل المستمر. لا يفرض شيئًا بنفسه.</translation>
    </message>
    <message>
        <source>Android 7 and later check these pins beside the usual trust check, for the whole chain. When the pins end, connections go on without them, and nothing is reported.</source>
        <translation>يفحص Android 7 وما بعده هذه البصمات مع فحص الثقة المعتاد، للسلسلة كلها. وحين تنتهي البصمات تستمر الاتصالات بدونها ولا يُبلَّغ عن شيء.</translation>
    </message>
    <message>
        <source>curl compares the server&apos;s own key only, not its issuers&apos;. The pins hold for the transfers that use this file, for one host, and have no end.</source>
        <translation>يقارن curl مفتاح الخادم نفسه فقط، لا مفاتيح مُصدِريه. تسري البصمات على عمليات النقل التي تستعمل هذا الملف، لمضيف واحد، ولا نهاية لها.</translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation>يُكتب بالشكل %1.</translation>
    </message>
    <message>
        <source>Proved in the lab with %1</source>
        <translation>مُثبَت في المختبر مع %1</translation>
    </message>
    <message>
        <source>Syntax checked, not run</source>
        <translation>فُحصت الصياغة ولم يُشغَّل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n نطاق</numerusform>
            <numerusform>نطاق واحد</numerusform>
            <numerusform>نطاقان</numerusform>
            <numerusform>%n نطاقات</numerusform>
            <numerusform>%n نطاقًا</numerusform>
            <numerusform>%n نطاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n بصمة</numerusform>
            <numerusform>بصمة واحدة</numerusform>
            <numerusform>بصمتان</numerusform>
            <numerusform>%n بصمات</numerusform>
            <numerusform>%n بصمة</numerusform>
            <numerusform>%n بصمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no problems.</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;.</extracomment>
        <translation>%1، %2، بلا مشكلات.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation>
            <numerusform>%1، %2، %n مشكلة: %3</numerusform>
            <numerusform>%1، %2، مشكلة واحدة: %3</numerusform>
            <numerusform>%1، %2، مشكلتان: %3</numerusform>
            <numerusform>%1، %2، %n مشكلات: %3</numerusform>
            <numerusform>%1، %2، %n مشكلة: %3</numerusform>
            <numerusform>%1، %2، %n مشكلة: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Open the pin set</source>
        <translation>فتح مجموعة البصمات</translation>
    </message>
    <message>
        <source>Import the Android configuration</source>
        <translation>استيراد إعداد Android</translation>
    </message>
    <message>
        <source>Import the curl configuration</source>
        <translation>استيراد إعداد curl</translation>
    </message>
    <message>
        <source>Import the pin configuration</source>
        <translation>استيراد إعداد البصمات</translation>
    </message>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation>
            <numerusform>%n مفتاح خاص (لا حاجة إليه)</numerusform>
            <numerusform>مفتاح خاص واحد (لا حاجة إليه)</numerusform>
            <numerusform>مفتاحان خاصان (لا حاجة إليهما)</numerusform>
            <numerusform>%n مفاتيح خاصة (لا حاجة إليها)</numerusform>
            <numerusform>%n مفتاحًا خاصًا (لا حاجة إليها)</numerusform>
            <numerusform>%n مفتاح خاص (لا حاجة إليها)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation>
            <numerusform>%n مفتاح عام أو طلب</numerusform>
            <numerusform>مفتاح عام أو طلب واحد</numerusform>
            <numerusform>مفتاحان عامان أو طلبان</numerusform>
            <numerusform>%n مفاتيح عامة أو طلبات</numerusform>
            <numerusform>%n مفتاحًا عامًا أو طلبًا</numerusform>
            <numerusform>%n مفتاح عام أو طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation>
            <numerusform>%n قائمة إبطال</numerusform>
            <numerusform>قائمة إبطال واحدة</numerusform>
            <numerusform>قائمتا إبطال</numerusform>
            <numerusform>%n قوائم إبطال</numerusform>
            <numerusform>%n قائمة إبطال</numerusform>
            <numerusform>%n قائمة إبطال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation>
            <numerusform>%n كتلة مجهولة في السطر %1</numerusform>
            <numerusform>كتلة مجهولة واحدة في السطر %1</numerusform>
            <numerusform>كتلتان مجهولتان أولاهما في السطر %1</numerusform>
            <numerusform>%n كتل مجهولة أولاها في السطر %1</numerusform>
            <numerusform>%n كتلة مجهولة أولاها في السطر %1</numerusform>
            <numerusform>%n كتلة مجهولة أولاها في السطر %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation>
            <numerusform>%n جزء مجهول</numerusform>
            <numerusform>جزء مجهول واحد</numerusform>
            <numerusform>جزءان مجهولان</numerusform>
            <numerusform>%n أجزاء مجهولة</numerusform>
            <numerusform>%n جزءًا مجهولًا</numerusform>
            <numerusform>%n جزء مجهول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One of a list, and the rest of it.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation>
            <numerusform>الاختيار من %n شهادة</numerusform>
            <numerusform>الاختيار من شهادة واحدة</numerusform>
            <numerusform>الاختيار من شهادتين</numerusform>
            <numerusform>الاختيار من %n شهادات</numerusform>
            <numerusform>الاختيار من %n شهادة</numerusform>
            <numerusform>الاختيار من %n شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation>
            <numerusform>إضافة بصمات %n شهادة إلى %1</numerusform>
            <numerusform>إضافة بصمة شهادة واحدة إلى %1</numerusform>
            <numerusform>إضافة بصمتي شهادتين إلى %1</numerusform>
            <numerusform>إضافة بصمات %n شهادات إلى %1</numerusform>
            <numerusform>إضافة بصمات %n شهادة إلى %1</numerusform>
            <numerusform>إضافة بصمات %n شهادة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation>
            <numerusform>فحص %n شهادة</numerusform>
            <numerusform>فحص شهادة واحدة</numerusform>
            <numerusform>فحص شهادتين</numerusform>
            <numerusform>فحص %n شهادات</numerusform>
            <numerusform>فحص %n شهادة</numerusform>
            <numerusform>فحص %n شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first: a key alone can be a backup pin.</source>
        <translation>اختر أولًا مجموعة بصمات: يمكن لمفتاح وحده أن يكون بصمة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation>
            <numerusform>إضافة %n بصمة احتياطية إلى %1</numerusform>
            <numerusform>إضافة بصمة احتياطية واحدة إلى %1</numerusform>
            <numerusform>إضافة بصمتين احتياطيتين إلى %1</numerusform>
            <numerusform>إضافة %n بصمات احتياطية إلى %1</numerusform>
            <numerusform>إضافة %n بصمة احتياطية إلى %1</numerusform>
            <numerusform>إضافة %n بصمة احتياطية إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>اختر أولًا مجموعة بصمات، ثم يمكن إضافة بصماتها.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation>
            <numerusform>إضافة %n بصمة إلى %1</numerusform>
            <numerusform>إضافة بصمة واحدة إلى %1</numerusform>
            <numerusform>إضافة بصمتين إلى %1</numerusform>
            <numerusform>إضافة %n بصمات إلى %1</numerusform>
            <numerusform>إضافة %n بصمة إلى %1</numerusform>
            <numerusform>إضافة %n بصمة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>فتح مساحة العمل %1</translation>
    </message>
    <message>
        <source>Unlock %1 with its passphrase</source>
        <translation>فتح قفل %1 بعبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation>
            <numerusform>لم تُقرأ أي شهادة (%n).</numerusform>
            <numerusform>قُرئت شهادة واحدة.</numerusform>
            <numerusform>قُرئت شهادتان.</numerusform>
            <numerusform>قُرئت %n شهادات.</numerusform>
            <numerusform>قُرئت %n شهادة.</numerusform>
            <numerusform>قُرئت %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Skipped %2.</source>
        <extracomment>%1 a sentence, %2 a list such as &quot;1 private key (not needed) and 1 unknown block at line 84&quot;.</extracomment>
        <translation>%1 تُجووِز: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin.</source>
        <translation>%1 لا يحوي شهادة ولا مفتاحًا ولا CSR ولا بصمة.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin. Found: %2.</source>
        <translation>%1 لا يحوي شهادة ولا مفتاحًا ولا CSR ولا بصمة. الموجود: %2.</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Genuine server accepted.</source>
        <translation>قُبل الخادم الأصيل.</translation>
    </message>
    <message>
        <source>The proxy passed the connection through unchanged.</source>
        <translation>مرّر الوكيل الاتصال بلا تغيير.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because no pin matches; 0 bytes of application data.</source>
        <translation>رفض العميل شهادة الوكيل لأن لا بصمة تطابق؛ 0 بايت من بيانات التطبيق.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because its chain is not trusted; 0 bytes of application data.</source>
        <translation>رفض العميل شهادة الوكيل لأن سلسلتها غير موثوقة؛ 0 بايت من بيانات التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل بايتًا واحدًا من بيانات التطبيق.</numerusform>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل بايتين من بيانات التطبيق.</numerusform>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل %n بايتات من بيانات التطبيق.</numerusform>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل %n بايتًا من بيانات التطبيق.</numerusform>
            <numerusform>المجموعة %1 تُبلغ فقط، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل بايتًا واحدًا من بيانات التطبيق.</numerusform>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل بايتين من بيانات التطبيق.</numerusform>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل %n بايتات من بيانات التطبيق.</numerusform>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل %n بايتًا من بيانات التطبيق.</numerusform>
            <numerusform>انتهت المجموعة %1، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل بايتًا واحدًا من بيانات التطبيق.</numerusform>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل بايتين من بيانات التطبيق.</numerusform>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل %n بايتات من بيانات التطبيق.</numerusform>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل %n بايتًا من بيانات التطبيق.</numerusform>
            <numerusform>ليس في المجموعة %1 بصمات لـ %2، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل بايتًا واحدًا من بيانات التطبيق.</numerusform>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل بايتين من بيانات التطبيق.</numerusform>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل %n بايتات من بيانات التطبيق.</numerusform>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل %n بايتًا من بيانات التطبيق.</numerusform>
            <numerusform>بصمة من المجموعة %1 تطابق سلسلة الوكيل، فقرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation>
            <numerusform>قرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
            <numerusform>قرأ الوكيل بايتًا واحدًا من بيانات التطبيق.</numerusform>
            <numerusform>قرأ الوكيل بايتين من بيانات التطبيق.</numerusform>
            <numerusform>قرأ الوكيل %n بايتات من بيانات التطبيق.</numerusform>
            <numerusform>قرأ الوكيل %n بايتًا من بيانات التطبيق.</numerusform>
            <numerusform>قرأ الوكيل %n بايت من بيانات التطبيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The genuine server was refused: no pin of set %1 matches.</source>
        <translation>رُفض الخادم الأصيل: لا بصمة من المجموعة %1 تطابق.</translation>
    </message>
    <message>
        <source>The genuine server was refused: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>رُفض الخادم الأصيل: %1</translation>
    </message>
    <message>
        <source>Control did not pass: %1</source>
        <extracomment>The control is the direct connection; %1 is a sentence.</extracomment>
        <translation>لم ينجح الضابط: %1</translation>
    </message>
    <message>
        <source>Control did not pass: the direct connection did not come about.</source>
        <translation>لم ينجح الضابط: لم يتم الاتصال المباشر.</translation>
    </message>
    <message>
        <source>Control did not pass: the genuine server was refused.</source>
        <translation>لم ينجح الضابط: رُفض الخادم الأصيل.</translation>
    </message>
    <message>
        <source>There are no pins to enforce: no pin set was chosen.</source>
        <translation>لا بصمات لفرضها: لم تُختر مجموعة بصمات.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتَه أنت.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Attack blocked</source>
        <translation>صُدّ الهجوم</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>اعتُرض الاتصال</translation>
    </message>
    <message>
        <source>Outage</source>
        <extracomment>The genuine server was refused: users would be locked out.</extracomment>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>Turn Pins On</source>
        <translation>تشغيل البصمات</translation>
    </message>
    <message>
        <source>Fix Pin Set</source>
        <translation>إصلاح مجموعة البصمات</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>A way to the server without a proxy.</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Through the proxy, pins off</source>
        <translation>عبر الوكيل، البصمات متوقفة</translation>
    </message>
    <message>
        <source>Through the proxy, pins on</source>
        <translation>عبر الوكيل، البصمات مشغَّلة</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Generate Backup Key…</source>
        <translation>توليد مفتاح احتياطي…</translation>
    </message>
    <message>
        <source>Add from Chain…</source>
        <translation>إضافة من السلسلة…</translation>
    </message>
    <message>
        <source>The backup key is not in the live chain.</source>
        <translation>المفتاح الاحتياطي ليس في السلسلة الحية.</translation>
    </message>
    <message>
        <source>A backup key is pinned.</source>
        <translation>يوجد مفتاح احتياطي مثبَّت.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <translation>لا شيء يُؤخذ على هذه المجموعة.</translation>
    </message>
    <message>
        <source>Nothing in the set speaks against it; no chain has been looked at yet.</source>
        <translation>لا شيء في المجموعة يُؤخذ عليها؛ لم يُنظر في أي سلسلة بعد.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>مجموعات البصمات</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>التحقق من &amp;مجموعة البصمات</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;تشغيل جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>الشهادة الطرفية</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation>المرساة</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>الوسيطة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مُرسَلة</translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation>أُرسلت برقم %1 ورقم %2</translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation>أُرسلت برقم %1 – جذر لا حاجة إليه</translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation>أُرسلت برقم %1</translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation>أُرسلت برقم %1، والمتوقع رقم %2</translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation>التوقيع لا يطابق هذا المفتاح</translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation>اسما المُصدِر وصاحب الشهادة مختلفان</translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation>معرّفا المفتاح مختلفان</translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation>المُصدِر ليس سلطة تصديق</translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation>أطول مما يسمح به المُصدِر</translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation>لا يجوز لمفتاح المُصدِر توقيع شهادات</translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation>اسم لا يسمح به المُصدِر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation>من مخزن الثقة</translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation>مُعطاة إلى جانب السلسلة</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation>سلطة التصديق</translation>
    </message>
    <message>
        <source>path length</source>
        <translation>طول المسار</translation>
    </message>
    <message>
        <source>key usage</source>
        <translation>استعمال المفتاح</translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation>قيود الأسماء</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation>نجح مع ملاحظة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation>%1 · لم تُرسَل – من %2</translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation>%1 · لم تُرسَل – مُعطاة إلى جانب السلسلة</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>لم يُفحص: المُصدِر مفقود</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>النهاية مجهولة</translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation>تنتهي خلال يوم</translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation>انتهت خلال اليوم الأخير</translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation>تنتهي بعد يوم واحد</translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation>انتهت قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation>
            <numerusform>تنتهي بعد %n سنة</numerusform>
            <numerusform>تنتهي بعد سنة واحدة</numerusform>
            <numerusform>تنتهي بعد سنتين</numerusform>
            <numerusform>تنتهي بعد %n سنوات</numerusform>
            <numerusform>تنتهي بعد %n سنة</numerusform>
            <numerusform>تنتهي بعد %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation>
            <numerusform>انتهت قبل %n سنة</numerusform>
            <numerusform>انتهت قبل سنة واحدة</numerusform>
            <numerusform>انتهت قبل سنتين</numerusform>
            <numerusform>انتهت قبل %n سنوات</numerusform>
            <numerusform>انتهت قبل %n سنة</numerusform>
            <numerusform>انتهت قبل %n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>تنتهي بعد %n يوم</numerusform>
            <numerusform>تنتهي بعد يوم واحد</numerusform>
            <numerusform>تنتهي بعد يومين</numerusform>
            <numerusform>تنتهي بعد %n أيام</numerusform>
            <numerusform>تنتهي بعد %n يومًا</numerusform>
            <numerusform>تنتهي بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>انتهت قبل %n يوم</numerusform>
            <numerusform>انتهت قبل يوم واحد</numerusform>
            <numerusform>انتهت قبل يومين</numerusform>
            <numerusform>انتهت قبل %n أيام</numerusform>
            <numerusform>انتهت قبل %n يومًا</numerusform>
            <numerusform>انتهت قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, from %1</source>
        <translation>لم تُرسَل، من %1</translation>
    </message>
    <message>
        <source>not sent, given beside the chain</source>
        <translation>لم تُرسَل، مُعطاة إلى جانب السلسلة</translation>
    </message>
    <message>
        <source>sent twice, as number %1 and number %2</source>
        <translation>أُرسلت مرتين، برقمي %1 و%2</translation>
    </message>
    <message>
        <source>sent as number %1</source>
        <translation>أُرسلت برقم %1</translation>
    </message>
    <message>
        <source>sent as number %1, expected as number %2</source>
        <translation>أُرسلت برقم %1، والمتوقع رقم %2</translation>
    </message>
</context>
<context>
    <name>PinText</name>
    <message>
        <source>Today&apos;s chain: %1</source>
        <translation>سلسلة اليوم: %1</translation>
    </message>
    <message>
        <source>After renewal with a new key: %1</source>
        <translation>بعد التجديد بمفتاح جديد: %1</translation>
    </message>
    <message>
        <source>If the CA changes: %1</source>
        <translation>إذا تغيرت سلطة التصديق: %1</translation>
    </message>
    <message>
        <source>If the backup key is used: %1</source>
        <translation>إذا استُعمل المفتاح الاحتياطي: %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>Clients that enforce the pin set connect to the server.</extracomment>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>allowed with the backup key</source>
        <translation>مسموح بالمفتاح الاحتياطي</translation>
    </message>
    <message>
        <source>allowed if the new CA is pinned already</source>
        <translation>مسموح إن كانت سلطة التصديق الجديدة مثبَّتة من قبل</translation>
    </message>
    <message>
        <source>allowed if the server keeps its key</source>
        <translation>مسموح إن احتفظ الخادم بمفتاحه</translation>
    </message>
    <message>
        <source>reported, not blocked</source>
        <extracomment>Clients that enforce the pin set refuse the genuine server.</extracomment>
        <translation>يُبلَّغ عنه ولا يُحجب</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>allowed, since nothing is pinned</source>
        <translation>مسموح، إذ لا شيء مثبَّت</translation>
    </message>
    <message>
        <source>allowed, since the pins have ended</source>
        <translation>مسموح، إذ انتهت البصمات</translation>
    </message>
    <message>
        <source>there is no backup key</source>
        <translation>لا يوجد مفتاح احتياطي</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>refused, whatever is pinned</source>
        <translation>مرفوض مهما كان المثبَّت</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>The pins let a new certificate in only when it is of a key that is kept back.</source>
        <translation>لا تُدخل البصمات شهادة جديدة إلا إن كانت لمفتاح محفوظ احتياطًا.</translation>
    </message>
    <message>
        <source>A CA that does not serve this host today is pinned as well.</source>
        <translation>سلطة تصديق لا تخدم هذا المضيف اليوم مثبَّتة أيضًا.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own key is pinned; a new certificate must be of the same key.</source>
        <translation>مفتاح الخادم وحده مثبَّت؛ يجب أن تكون الشهادة الجديدة للمفتاح نفسه.</translation>
    </message>
    <message>
        <source>No pin of the set can be in that chain, so clients refuse the genuine server.</source>
        <translation>لا يمكن لأي بصمة من المجموعة أن تكون في تلك السلسلة، فيرفض العملاء الخادم الأصيل.</translation>
    </message>
    <message>
        <source>Without a pin every trusted certificate is accepted.</source>
        <translation>بلا بصمة تُقبل كل شهادة موثوقة.</translation>
    </message>
    <message>
        <source>Pins that have ended are not enforced.</source>
        <translation>البصمات المنتهية لا تُفرض.</translation>
    </message>
    <message>
        <source>Generate a backup key, or add the pin of one.</source>
        <translation>ولّد مفتاحًا احتياطيًا، أو أضف بصمة مفتاح احتياطي.</translation>
    </message>
    <message>
        <source>Check the pin set to look at the chain of today.</source>
        <translation>تحقق من مجموعة البصمات للنظر في سلسلة اليوم.</translation>
    </message>
    <message>
        <source>The chain has no verified path for this host, which no pin makes up for.</source>
        <translation>ليس للسلسلة مسار مُتحقَّق منه لهذا المضيف، ولا تعوض ذلك أي بصمة.</translation>
    </message>
    <message>
        <source>Nobody has said of which certificates these pins are. Check the pin set to find out.</source>
        <translation>لم يقل أحد لأي الشهادات هذه البصمات. تحقق من مجموعة البصمات لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>%1 covers this host.</source>
        <translation>%1 يشمل هذا المضيف.</translation>
    </message>
    <message>
        <source>%1 does not cover this host.</source>
        <translation>%1 لا يشمل هذا المضيف.</translation>
    </message>
    <message>
        <source>It is the name itself.</source>
        <translation>هو الاسم نفسه.</translation>
    </message>
    <message>
        <source>It is a name below the pattern&apos;s.</source>
        <translation>هو اسم تحت اسم النمط.</translation>
    </message>
    <message>
        <source>The platform has no “*.”; the export covers the name and everything below it.</source>
        <translation>ليس في المنصة «*.»؛ يشمل التصدير الاسم وكل ما تحته.</translation>
    </message>
    <message>
        <source>Its pins hold for whatever host the transfer names.</source>
        <translation>تسري بصماته على أي مضيف تسميه عملية النقل.</translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation>هو اسم آخر.</translation>
    </message>
    <message>
        <source>The pattern means names below it, not the name itself.</source>
        <translation>يقصد النمط الأسماء التي تحته لا الاسم نفسه.</translation>
    </message>
    <message>
        <source>It is more labels below the pattern&apos;s name than are covered.</source>
        <translation>هو أبعد تحت اسم النمط مما يشمله.</translation>
    </message>
    <message>
        <source>With a dot at its end it is another name to the platform.</source>
        <translation>بنقطة في آخره هو اسم آخر عند المنصة.</translation>
    </message>
    <message>
        <source>The platform tells capital letters from small ones.</source>
        <translation>تفرّق المنصة بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>The platform pins no IP addresses.</source>
        <translation>لا تثبّت المنصة عناوين IP.</translation>
    </message>
    <message>
        <source>The platform pins no names without a public suffix.</source>
        <translation>لا تثبّت المنصة أسماء بلا لاحقة عامة.</translation>
    </message>
    <message>
        <source>The platform has no “*.” patterns.</source>
        <translation>ليس في المنصة أنماط «*.».</translation>
    </message>
    <message>
        <source>Merge the Entries</source>
        <translation>دمج المدخلين</translation>
    </message>
    <message>
        <source>Remove the Filler</source>
        <translation>إزالة الحشو</translation>
    </message>
    <message>
        <source>Remove the End</source>
        <translation>إزالة تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Make It Active</source>
        <translation>جعلها نشطة</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>in live chain: leaf</source>
        <translation>في السلسلة الحية: شهادة طرفية</translation>
    </message>
    <message>
        <source>in live chain: intermediate</source>
        <translation>في السلسلة الحية: شهادة وسيطة</translation>
    </message>
    <message>
        <source>in live chain: root</source>
        <translation>في السلسلة الحية: شهادة جذرية</translation>
    </message>
    <message>
        <source>not in live chain</source>
        <translation>ليست في السلسلة الحية</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a pin: it is enforced, and its key is expected in the chain.</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>State of a pin: its key is kept back for the day the served key is lost.</extracomment>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>State of a pin: its key is going to be served next.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a pin: it is kept for the record and not enforced any more.</extracomment>
        <translation>متقاعدة</translation>
    </message>
    <message>
        <source>unknown – not inspected</source>
        <translation>مجهول – لم يُفحص</translation>
    </message>
    <message>
        <source>certificate of %1, until %2</source>
        <translation>شهادة %1، حتى %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>hash only</source>
        <translation>ملخص فقط</translation>
    </message>
    <message>
        <source>key or certificate request</source>
        <translation>مفتاح أو طلب شهادة</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>المفتاح مجهول</translation>
    </message>
    <message>
        <source>%1: pin %2, %3, %4</source>
        <translation>%1: البصمة %2، %3، %4</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1، محفوظ لدى %2</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>تحقق ممن يجوز له قراءته.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>اختر موضعًا آخر أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation>قسّم المُدخل إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation>أعطِ عبارة المرور التي شُفّر بها.</translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation>أعطِ ملفًا فيه شهادات أو مفاتيح بصيغة PEM أو DER أو PKCS#7 أو PKCS#12.</translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation>أعطِ الملف الذي فيه المفتاح الخاص للشهادة.</translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation>ثبّت دورًا آخر في السلسلة: شهادة طرفية أو وسيطة أو جذرية.</translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation>أعطِ ملفًا أو مجلدًا فيه شهادات جذرية.</translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation>بصمة SHA-256 من 44 محرفًا بترميز base64 وتنتهي بـ «=».</translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation>خذ البصمة من شهادة أو مفتاح.</translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation>اكتب اسم مضيف، أو «*.» واسمًا، بلا مخطط ولا منفذ.</translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation>استعمل إصدار Pintle الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation>أبقِ مدخلًا واحدًا لكل مضيف.</translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation>اعرض الصيغ المعروفة بالأمر «pintle-cli export --list».</translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation>استعمل بصمات تستطيع المنصة فحصها، أو اكتبه مع ذلك باستعمال --force.</translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation>اختر صيغة أخرى أو غيّر مجموعة البصمات.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>تحقق من اسم المضيف وخادم الأسماء.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>أعد المحاولة، أو امنح وقتًا أطول.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>تحقق من الشبكة والعنوان.</translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation>راجع قواعد الوكيل، أو اتصل مباشرة.</translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation>أعطِ المستخدم وكلمة المرور في عنوان الوكيل.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation>تحقق من نوع الوكيل ومنفذه.</translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation>استعمل مخطط STARTTLS مثل smtp:// إن كان المنفذ يتكلم بروتوكولًا كهذا.</translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation>تحقق من أن STARTTLS مفعَّل في الخادم لهذا المنفذ.</translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation>جرّب إصدارات TLS أخرى أو اسم خادم آخر أو شهادة عميل.</translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation>اعرض خوادم المختبر بالأمر «pintle-cli lab list».</translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation>أزل الملف؛ ينشئ المختبر مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>Close it there, or save it here under another name.</source>
        <translation>أغلقه هناك، أو احفظه هنا باسم آخر.</translation>
    </message>
    <message>
        <source>Install it, or say where it is.</source>
        <translation>ثبّته على الجهاز، أو حدد موضعه.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Inspection of %1</source>
        <extracomment>%1 a server or the name of a file.</extracomment>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>المفحوص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>وقت الحكم</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Connected to the server, took the certificates it sent, and built and checked every path to the trust store.</source>
        <translation>اتصل بالخادم وأخذ الشهادات التي أرسلها، وبنى كل مسار إلى مخزن الثقة وفحصه.</translation>
    </message>
    <message>
        <source>Read the certificates from a file, and built and checked every path to the trust store. No connection was made.</source>
        <translation>قرأ الشهادات من ملف، وبنى كل مسار إلى مخزن الثقة وفحصه. لم يُجرَ أي اتصال.</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>الأمر الذي يعيد ذلك</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>مخزن الثقة</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>مجموعة البصمات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Names left out</source>
        <translation>الأسماء المحذوفة</translation>
    </message>
    <message>
        <source>Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: public logs may tell whose they are.</source>
        <translation>استُبدلت بالأسماء عناصر نائبة. أُبقيت البصمات المثبَّتة وبصمات الشهادات والأرقام التسلسلية: قد تكشف السجلات العامة أصحابها.</translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation>السلسلة كما أُرسلت</translation>
    </message>
    <message>
        <source>Diagram of the path in use</source>
        <translation>مخطط المسار المستعمل</translation>
    </message>
    <message>
        <source>No certificate was sent.</source>
        <translation>لم تُرسَل أي شهادة.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a certificate in the order in which it was sent.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>On the path in use</source>
        <translation>على المسار المستعمل</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Path %1 of %2, in use</source>
        <translation>المسار %1 من %2، مستعمل</translation>
    </message>
    <message>
        <source>Path %1 of %2, an alternative</source>
        <translation>المسار %1 من %2، بديل</translation>
    </message>
    <message>
        <source>Path %1 of %2, not valid</source>
        <translation>المسار %1 من %2، غير صالح</translation>
    </message>
    <message>
        <source>No path was found.</source>
        <translation>لم يُعثر على أي مسار.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Issuer looked for and not found: %1</source>
        <translation>مُصدِر بُحث عنه ولم يوجد: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Each link of the path in use, and the name that was asked for.</source>
        <translation>كل صلة في المسار المستعمل، والاسم المطلوب.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>لا شيء يُبلَّغ عنه.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>البصمات</translation>
    </message>
    <message>
        <source>No pin set was used.</source>
        <translation>لم تُستعمل مجموعة بصمات.</translation>
    </message>
    <message>
        <source>Answer of the pins</source>
        <translation>جواب البصمات</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Enforced until</source>
        <translation>تُفرض حتى</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Pins of the set</source>
        <translation>بصمات المجموعة</translation>
    </message>
    <message>
        <source>Keys of the path in use</source>
        <translation>مفاتيح المسار المستعمل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>in the trust store</source>
        <translation>في مخزن الثقة</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>ليست في مخزن الثقة</translation>
    </message>
    <message>
        <source>match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message>
        <source>Certificates in full</source>
        <translation>الشهادات كاملة</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <extracomment>%1 a number, %2 a name.</extracomment>
        <translation>الشهادة %1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1 a kind of key, %2 a number.</extracomment>
        <translation>%1، %2 بت</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقَّعة بـ</translation>
    </message>
    <message>
        <source>Pin, hexadecimal</source>
        <translation>البصمة المثبَّتة، سداسية عشرية</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>بصمة الشهادة، SHA-256</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>PEM</source>
        <extracomment>Privacy-Enhanced Mail, the name of a format; not translated.</extracomment>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>لم يُجرَ أي اتصال.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Server name sent</source>
        <extracomment>Server Name Indication.</extracomment>
        <translation>اسم الخادم المُرسَل</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>تبادل المفاتيح</translation>
    </message>
    <message>
        <source>Signature of the server</source>
        <translation>توقيع الخادم</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>بروتوكول التطبيق</translation>
    </message>
    <message>
        <source>Revocation answer sent along</source>
        <extracomment>A stapled OCSP response.</extracomment>
        <translation>رد الإبطال المرفق</translation>
    </message>
    <message>
        <source>Timestamps of public logs</source>
        <extracomment>Signed certificate timestamps in the TLS extension.</extracomment>
        <translation>طوابع زمنية من السجلات العامة</translation>
    </message>
    <message>
        <source>Client certificate asked for</source>
        <translation>طُلبت شهادة عميل</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم تُبلغ</translation>
    </message>
    <message>
        <source>What was said before TLS</source>
        <translation>ما قيل قبل TLS</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>expired, nothing is enforced</source>
        <translation>انتهت البصمات، ولا يُفرض شيء</translation>
    </message>
    <message>
        <source>a pin matches</source>
        <translation>بصمة تطابق</translation>
    </message>
    <message>
        <source>no pin matches</source>
        <translation>لا بصمة تطابق</translation>
    </message>
    <message>
        <source>not judged, as no path was verified</source>
        <translation>بلا حكم، إذ لم يُتحقق من أي مسار</translation>
    </message>
    <message>
        <source>leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>شهادة طرفية</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>شهادة وسيطة</translation>
    </message>
    <message>
        <source>root</source>
        <translation>شهادة جذرية</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>A key that is kept back for a day when the others are lost.</extracomment>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>next</source>
        <translation>تالية</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>متقاعدة</translation>
    </message>
    <message>
        <source>enforced</source>
        <extracomment>A pin set that makes clients refuse.</extracomment>
        <translation>مفروضة</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>للإبلاغ فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation>
            <numerusform>حُذف %n اسم آخر.</numerusform>
            <numerusform>حُذف اسم آخر.</numerusform>
            <numerusform>حُذف اسمان آخران.</numerusform>
            <numerusform>حُذفت %n أسماء أخرى.</numerusform>
            <numerusform>حُذف %n اسمًا آخر.</numerusform>
            <numerusform>حُذف %n اسم آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation>
            <numerusform>حُذفت %n شهادة أخرى.</numerusform>
            <numerusform>حُذفت شهادة أخرى.</numerusform>
            <numerusform>حُذفت شهادتان أخريان.</numerusform>
            <numerusform>حُذفت %n شهادات أخرى.</numerusform>
            <numerusform>حُذفت %n شهادة أخرى.</numerusform>
            <numerusform>حُذفت %n شهادة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Each a count with its noun: host names, IP addresses, e-mail addresses.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <translation>
            <numerusform>%n اسم مضيف</numerusform>
            <numerusform>اسم مضيف واحد</numerusform>
            <numerusform>اسما مضيفين</numerusform>
            <numerusform>%n أسماء مضيفين</numerusform>
            <numerusform>%n اسم مضيف</numerusform>
            <numerusform>%n اسم مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation>
            <numerusform>%n عنوان IP</numerusform>
            <numerusform>عنوان IP واحد</numerusform>
            <numerusform>عنوانا IP</numerusform>
            <numerusform>%n عناوين IP</numerusform>
            <numerusform>%n عنوان IP</numerusform>
            <numerusform>%n عنوان IP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n عنوان بريد إلكتروني</numerusform>
            <numerusform>عنوان بريد إلكتروني واحد</numerusform>
            <numerusform>عنوانا بريد إلكتروني</numerusform>
            <numerusform>%n عناوين بريد إلكتروني</numerusform>
            <numerusform>%n عنوان بريد إلكتروني</numerusform>
            <numerusform>%n عنوان بريد إلكتروني</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation>هذه الشهادة</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>شهادة طرفية</translation>
    </message>
    <message>
        <source>root</source>
        <translation>شهادة جذرية</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>شهادة وسيطة</translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation>بصمة من المجموعة تطابق.</translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation>يطابق %1 من %2 من البصمات (%3)؛ لا تثق المجموعة إلا ببصماتها.</translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation>مسار إلى %1 في %2؛ البصمة الوحيدة تطابق (%3).</translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation>مسار إلى %1 في %2؛ يطابق %3 من %4 من البصمات (%5).</translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation>ليس في المجموعة %1 بصمات تُحسب لـ %2.</translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation>المجموعة %1 لا تشمل %2.</translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation>لا مجموعة بصمات تشمل %1.</translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation>انتهت المجموعة %1 في %2؛ لا يُفرض شيء.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation>لا مسار صالحًا إلى مرساة: %1.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation>لا مسار صالحًا إلى مرساة.</translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation>في هذا الاتصال ما يستحق النظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation>
            <numerusform>%n ملاحظة، أولاها: %1</numerusform>
            <numerusform>ملاحظة واحدة: %1</numerusform>
            <numerusform>ملاحظتان، أولاهما: %1</numerusform>
            <numerusform>%n ملاحظات، أولاها: %1</numerusform>
            <numerusform>%n ملاحظة، أولاها: %1</numerusform>
            <numerusform>%n ملاحظة، أولاها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>لا توجد شهادة.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation>فشلت مرحلة %1: %2</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>لم يرسل الخادم أي شهادة.</translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation>موثوق ومثبَّت</translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation>موثوق، غير مثبَّت</translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation>موثوق، لكن لا بصمة تطابق</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation>موثوق، البصمات منتهية</translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation>موثوق، مع مشكلات</translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation>البصمات تطابق، لكن السلسلة غير صالحة</translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation>لا جواب TLS</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation>مسار إلى %1 في %2.</translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation>لا بصمة من المجموعة %1 تطابق؛ وهي تُبلغ فقط، فيمضي العملاء.</translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation>العملاء الذين لديهم المجموعة %1 يرفضون هذا الخادم.</translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation>العميل السليم يرفض؛ والعميل الذي يفحص البصمات فقط يقبل.</translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation>تثبيت الوسيطة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation>عرض الفحص الفاشل</translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation>تجديد المجموعة</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>عرض الملاحظات</translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation>معرفة السبب</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>an unknown date</source>
        <translation>تاريخ مجهول</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation>%1، %2 UTC</translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation>المدة المسموحة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in a sentence, in the letters of Qt&apos;s date formats; &quot;21 February 2027&quot; in English.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation>منضدة عمل لبصمات TLS.</translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation>خادم أو ملف شهادات يُفحص فورًا.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light.</source>
        <translation>ألوان النافذة: system أو light أو dark أو high-contrast-dark أو high-contrast-light.</translation>
    </message>
    <message>
        <source>Language of the window, this time: de, fr and the like.</source>
        <translation>لغة النافذة هذه المرة: de أو fr ونحوهما.</translation>
    </message>
    <message>
        <source>Folder with more catalogues (pintle_TAG.qm), used first.</source>
        <translation>مجلد فيه كتالوجات أخرى (pintle_TAG.qm) تُستعمل أولًا.</translation>
    </message>
</context>
<context>
    <name>pintle::AboutDialog</name>
    <message>
        <source>About Pintle</source>
        <translation>حول Pintle</translation>
    </message>
    <message>
        <source>Pintle %1</source>
        <translation>Pintle %1</translation>
    </message>
    <message>
        <source>Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors.</source>
        <translation>منضدة عمل لبصمات TLS. رخصة Apache 2.0. حقوق النشر: مؤلفو Pintle.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
</context>
<context>
    <name>pintle::ActivityLog</name>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>pintle::AddHashPanel</name>
    <message>
        <source>&amp;Add Pin</source>
        <translation>إ&amp;ضافة بصمة</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>ال&amp;ملخص</translation>
    </message>
    <message>
        <source>sha256/…, base64, hex or colon-hex</source>
        <translation>sha256/… أو base64 أو سداسي عشري أو سداسي عشري بنقطتين رأسيتين</translation>
    </message>
    <message>
        <source>State of the new pin</source>
        <translation>حالة البصمة الجديدة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Fix: Add “=”</source>
        <translation>إصلاح: إضافة «=»</translation>
    </message>
    <message>
        <source>Fix the Spelling</source>
        <translation>إصلاح الكتابة</translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable from here on</source>
        <translation>غير مقروء من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>More than is shown</source>
        <translation>أكثر مما يُعرض</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Where an element begins, counted in bytes.</extracomment>
        <translation>عند</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
</context>
<context>
    <name>pintle::BackupPlacePage</name>
    <message>
        <source>Make the key &amp;here, in an encrypted file</source>
        <translation>إنشاء المفتاح &amp;هنا، في ملف مشفَّر</translation>
    </message>
    <message>
        <source>Certificate request &amp;only: the key is made elsewhere</source>
        <translation>طلب شهادة &amp;فقط: يُنشأ المفتاح في مكان آخر</translation>
    </message>
    <message>
        <source>Place of the Key</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <source>The private key never becomes part of the workspace.</source>
        <translation>لا يصبح المفتاح الخاص أبدًا جزءًا من مساحة العمل.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation>استعراض ملف المفتاح</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;توليد</translation>
    </message>
    <message>
        <source>Generate passphrase</source>
        <translation>توليد عبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Also write a certificate &amp;request beside it</source>
        <translation>كتابة &amp;طلب شهادة إلى جانبه أيضًا</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>ملف ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>اس&amp;تعراض…</translation>
    </message>
    <message>
        <source>Browse for the certificate request</source>
        <translation>استعراض طلب الشهادة</translation>
    </message>
    <message>
        <source>Commands that make key and request</source>
        <translation>أوامر تنشئ المفتاح والطلب</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>ال&amp;طلب</translation>
    </message>
    <message>
        <source>Make the key where it is to be kept, for example in an HSM, and open its request.</source>
        <translation>أنشئ المفتاح حيث سيُحفظ، في HSM مثلًا، وافتح طلبه.</translation>
    </message>
    <message>
        <source>Certificate Request</source>
        <translation>طلب شهادة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>جارٍ إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>جارٍ قراءة الطلب…</translation>
    </message>
</context>
<context>
    <name>pintle::BackupResultPage</name>
    <message>
        <source>The Backup Key</source>
        <translation>المفتاح الاحتياطي</translation>
    </message>
    <message>
        <source>“Finish” adds its pin to the set; “Cancel” takes the files away again.</source>
        <translation>«إنهاء» يضيف بصمته إلى المجموعة؛ و«إلغاء» يزيل الملفات.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Key file: %1. Only you can read it, and only with the passphrase.</source>
        <translation>ملف المفتاح: %1. أنت وحدك تستطيع قراءته، وبعبارة المرور فقط.</translation>
    </message>
    <message>
        <source>Certificate request: %1.</source>
        <translation>طلب الشهادة: %1.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>إظهار مجلد %1</translation>
    </message>
    <message>
        <source>The key stays where it was made. Keep it away from the server.</source>
        <translation>يبقى المفتاح حيث أُنشئ. أبقه بعيدًا عن الخادم.</translation>
    </message>
    <message>
        <source>Store the key away from the server. Neither the key nor the passphrase is kept here.</source>
        <translation>احفظ المفتاح بعيدًا عن الخادم. لا يُحفظ هنا المفتاح ولا عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>pintle::BackupTypePage</name>
    <message>
        <source>P-&amp;256, small and fast</source>
        <translation>P-&amp;256، صغير وسريع</translation>
    </message>
    <message>
        <source>&amp;RSA of 3072 bits, for old clients</source>
        <translation>&amp;RSA بطول 3072 بت، للعملاء القدامى</translation>
    </message>
    <message>
        <source>Kind of Key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>A backup key is kept back. The day the served key is lost, a certificate for this one lets your users in again.</source>
        <translation>المفتاح الاحتياطي محفوظ جانبًا. يوم يضيع المفتاح المستعمل تُعيد شهادةٌ لهذا المفتاح إدخال مستخدميك.</translation>
    </message>
    <message>
        <source>&amp;Like the key that is served: %1</source>
        <translation>&amp;مثل المفتاح المستعمل: %1</translation>
    </message>
</context>
<context>
    <name>pintle::BackupWizard</name>
    <message>
        <source>Generate Backup Key</source>
        <translation>توليد مفتاح احتياطي</translation>
    </message>
    <message>
        <source>Backup key</source>
        <translation>مفتاح احتياطي</translation>
    </message>
</context>
<context>
    <name>pintle::BenchRecord</name>
    <message>
        <source>Inspecting %1</source>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>The lab listens on %1.</source>
        <translation>يستمع المختبر على %1.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتَه أنت.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>%1: done in %2 ms.</source>
        <translation>%1: تم في %2 م.ث.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: فشل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::BundleDialog</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Certificates in %1</source>
        <translation>الشهادات في %1</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>Find certificates</source>
        <translation>البحث عن شهادات</translation>
    </message>
    <message>
        <source>Name, issuer, pin, fingerprint or serial number</source>
        <translation>اسم أو مُصدِر أو بصمة مثبَّتة أو بصمة شهادة أو رقم تسلسلي</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n شهادة</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%n شهادات</numerusform>
            <numerusform>%n شهادة</numerusform>
            <numerusform>%n شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation>
            <numerusform>يطابق %1 من %n شهادة</numerusform>
            <numerusform>يطابق %1 من شهادة واحدة</numerusform>
            <numerusform>يطابق %1 من شهادتين</numerusform>
            <numerusform>يطابق %1 من %n شهادات</numerusform>
            <numerusform>يطابق %1 من %n شهادة</numerusform>
            <numerusform>يطابق %1 من %n شهادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleModel</name>
    <message>
        <source>%1, issued by %2, ends %3, %4</source>
        <translation>%1، أصدرها %2، تنتهي في %3، %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>البصمة المثبَّتة</translation>
    </message>
</context>
<context>
    <name>pintle::ChainModel</name>
    <message>
        <source>Pin match</source>
        <translation>البصمة مطابقة</translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation>بصمة احتياطية</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>غير مثبَّتة</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم توجد</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>رقم الإرسال</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منها</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبَّتة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPane</name>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation>سلسلة الشهادات جدولًا</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted – in %1</source>
        <translation>موثوقة – في %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منها</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير متحقَّق منها</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>ناقصة من الخادم</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>أُرسلت مرتين</translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation>أُرسلت ولا حاجة إليها</translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation>المفتاح في المجموعة</translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation>البصمة لا تطابق</translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation>البصمات منتهية – لا تُفرض</translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation>مفتاح مثبَّت، بلا حكم</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>المفتاح الاحتياطي مستعمل</translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation>البصمة مطابقة</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>لم يوجد المُصدِر</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>المبحوث عنه: %1</translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation>موضع البحث: الشهادات المُرسَلة، %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation>أُرسلت برقم %1، غير مستعملة</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعملة</translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>أصدرها %1: %2</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>لم يُفحص: المُصدِر مفقود</translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation>لم يُفحص: المُصدِر مفقود</translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation>سلسلة شهادات، شهادة واحدة</translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation>سلسلة شهادات، عدد الشهادات %1</translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation>%1، المسار %2 من %3</translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation>المسار %1 من %2</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – مستعمل</translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation>%1 – غير صالح</translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation>%1 – بديل، ينتهي عند %2</translation>
    </message>
    <message>
        <source>Trusted only here – Lab store</source>
        <translation>موثوقة هنا فقط – مخزن المختبر</translation>
    </message>
    <message>
        <source>%1 · sent by the proxy</source>
        <extracomment>%1 is a role such as Leaf.</extracomment>
        <translation>%1 · أرسلها الوكيل</translation>
    </message>
    <message>
        <source>Pins off</source>
        <translation>البصمات متوقفة</translation>
    </message>
    <message>
        <source>Key not proved</source>
        <translation>المفتاح غير مُثبَت</translation>
    </message>
    <message>
        <source>sent by the proxy</source>
        <translation>أرسلها الوكيل</translation>
    </message>
    <message>
        <source>Sent #%1, used by path %2</source>
        <translation>أُرسلت برقم %1، يستعملها المسار %2</translation>
    </message>
    <message>
        <source>On another path</source>
        <translation>على مسار آخر</translation>
    </message>
    <message>
        <source>Sent as number %1</source>
        <translation>أُرسلت برقم %1</translation>
    </message>
    <message>
        <source>Trusted by your administrator</source>
        <translation>موثوقة من مسؤول النظام لديك</translation>
    </message>
    <message>
        <source>%1 – replaced by the proxy</source>
        <extracomment>%1 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>%1 – استبدلها الوكيل</translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation>يثبّت هذه الشهادة أو يزيل تثبيتها</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>يعرض التفاصيل</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>سلسلة الشهادات</translation>
    </message>
    <message>
        <source>%1 of %2, pin: %3</source>
        <translation>%1 من %2، البصمة: %3</translation>
    </message>
    <message>
        <source>The certificates from the server&apos;s own up to one that is trusted. The role line says whether the server sent it; a dashed border means that it did not. The words between two certificates say what was checked. The pin in the corner pins that key, or takes its pin away.</source>
        <translation>الشهادات من شهادة الخادم نفسه حتى شهادة موثوقة. يقول سطر الدور هل أرسلها الخادم؛ والإطار المتقطع يعني أنه لم يرسلها. الكلمات بين شهادتين تقول ما الذي فُحص. الدبوس في الزاوية يثبّت ذلك المفتاح أو يزيل تثبيته.</translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation>يرفض OpenSSL هذا المسار</translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation>تحقق OpenSSL من هذا المسار</translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation>كل شهادة، من الطرفية حتى مرساتها في %1.</translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation>لا يُبلغ QSslSocket عن خطأ من عنده</translation>
    </message>
    <message>
        <source>QSslSocket</source>
        <translation>QSslSocket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>الصلة بـ %1</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>هذه الشهادة</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>هذا المسار</translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation>الاتصال كله</translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation>ما يقوله Qt</translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation>نسخ كل الفحوص</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>passed: %1 to %2</source>
        <translation>نجح: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>passed: %1 matches %2</source>
        <translation>نجح: %1 يطابق %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>نجح: %1</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>خوارزمية التوقيع</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation>
            <numerusform>نجح: %n امتداد يُفك ترميزها، وكل حرج منها مفهوم</numerusform>
            <numerusform>نجح: امتداد واحد يُفك ترميزه، وهو مفهوم إن كان حرجًا</numerusform>
            <numerusform>نجح: امتدادان يُفك ترميزهما، وكل حرج منهما مفهوم</numerusform>
            <numerusform>نجح: %n امتدادات يُفك ترميزها، وكل حرج منها مفهوم</numerusform>
            <numerusform>نجح: %n امتدادًا يُفك ترميزها، وكل حرج منها مفهوم</numerusform>
            <numerusform>نجح: %n امتداد يُفك ترميزها، وكل حرج منها مفهوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب فعله</translation>
    </message>
    <message>
        <source>Type a part of a command; @ finds servers, # finds pin sets</source>
        <translation>اكتب جزءًا من أمر؛ @ يبحث عن خوادم، و# عن مجموعات بصمات</translation>
    </message>
    <message>
        <source>Command, @server or #pin set</source>
        <translation>أمر أو @خادم أو #مجموعة</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and one of its choices, such as &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Use this pin set</source>
        <translation>استعمال مجموعة البصمات هذه</translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation>لا مسار موثوقًا</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation>مفتاح الطرفية (البصمة)</translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation>مُصدِر الشهادة الطرفية</translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation>انتهاء الشهادة الطرفية</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation>ينتهي المسار عند</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>الشهادات المُرسَلة</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= كما هو</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>استُقبل %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation>قرار العميل</translation>
    </message>
    <message>
        <source>Application data sent, bytes</source>
        <translation>بيانات التطبيق المُرسلة، بالبايت</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>تبادل المفاتيح</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Handshake sent, bytes</source>
        <translation>المصافحة المُرسلة، بالبايت</translation>
    </message>
    <message>
        <source>Handshake received, bytes</source>
        <translation>المصافحة المُستقبلة، بالبايت</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>متصل بـ</translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation>مدة %1</translation>
    </message>
    <message>
        <source>≠ B and C differ from A</source>
        <translation>≠ B وC تختلفان عن A</translation>
    </message>
    <message>
        <source>≠ B differs from A</source>
        <translation>≠ B تختلف عن A</translation>
    </message>
    <message>
        <source>≠ C differs from A</source>
        <translation>≠ C تختلف عن A</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4, %5</source>
        <extracomment>%1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.</extracomment>
        <translation>%1: A %2، B %3، C %4، %5</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  مباشر</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  بلا بصمات</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  مع البصمات</translation>
    </message>
</context>
<context>
    <name>pintle::ConnectionIntents</name>
    <message>
        <source>Connection &amp;Options</source>
        <translation>&amp;خيارات الاتصال</translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane, short: &quot;App ▸ Server&quot;.</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <extracomment>%1 sender, %2 receiver of a message.</extracomment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>اتصال TCP</translation>
    </message>
    <message>
        <source>Request to the proxy</source>
        <translation>الطلب إلى الوكيل</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>جواب الوكيل</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص صريح</translation>
    </message>
    <message>
        <source>End of the handshake</source>
        <translation>نهاية المصافحة</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُحكم فيه</translation>
    </message>
    <message>
        <source>match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message>
        <source>ended, not enforced</source>
        <translation>منتهية، لا تُفرض</translation>
    </message>
    <message>
        <source>no pins for this host</source>
        <translation>لا بصمات لهذا المضيف</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>فحص المسار</translation>
    </message>
    <message>
        <source>Pin check</source>
        <translation>فحص البصمات</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>المضي</translation>
    </message>
    <message>
        <source>refuse and close</source>
        <translation>الرفض والإغلاق</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>بيانات التطبيق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>pintle::ConversationModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 sender and receiver, %2 size or content of a message.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – differs from A</source>
        <translation>%1 – يختلف عن A</translation>
    </message>
    <message>
        <source>%1 (differs from A)</source>
        <translation>%1 (يختلف عن A)</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4</source>
        <extracomment>%1 the message or step, %2 to %4 what it was in lane A, B and C.</extracomment>
        <translation>%1: A %2، B %3، C %4</translation>
    </message>
    <message>
        <source>Message or step</source>
        <translation>رسالة أو خطوة</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  مباشر</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  بلا بصمات</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  مع البصمات</translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation>البصمة بشكل s&amp;ha256/…</translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation>البصمة بترميز &amp;Base64</translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation>البصمة بالسداسي ع&amp;شري</translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation>البصمة بالسداسي عشري مع &amp;نقطتين</translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation>البصمة لـ c&amp;url (sha256//)</translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation>البصمة لـ &amp;Android (&lt;pin&gt;)</translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation>بيانات سجل &amp;TLSA (3 1 1)</translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation>الشهادة بصيغة &amp;PEM</translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation>السلسلة كما أُر&amp;سلت (PEM)</translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation>السلسلة حتى ال&amp;جذر (PEM)</translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation>&amp;صاحب الشهادة</translation>
    </message>
    <message>
        <source>&amp;OpenSSL Command for the Pin</source>
        <translation>أمر &amp;OpenSSL للبصمة</translation>
    </message>
    <message>
        <source>Certificate as &amp;JSON</source>
        <translation>الشهادة بصيغة &amp;JSON</translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>&amp;Copy Pin</source>
        <translation>&amp;نسخ البصمة</translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation>نسخ &amp;كـ…</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a form such as &quot;Pin in Base64&quot;, %2 the name of a certificate.</extracomment>
        <translation>%1، من %2</translation>
    </message>
</context>
<context>
    <name>pintle::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>pintle::CoverProbe</name>
    <message>
        <source>Co&amp;vers?</source>
        <extracomment>Does the pin set cover the host that is typed beside this?</extracomment>
        <translation>هل &amp;تشمل؟</translation>
    </message>
    <message>
        <source>Host to try</source>
        <translation>مضيف للتجربة</translation>
    </message>
    <message>
        <source>Type a host to see which platforms cover it</source>
        <translation>اكتب مضيفًا لترى أي المنصات تشمله</translation>
    </message>
    <message>
        <source>The set has no hosts yet.</source>
        <translation>ليس في المجموعة مضيفون بعد.</translation>
    </message>
</context>
<context>
    <name>pintle::CoverageStrip</name>
    <message>
        <source>What becomes of your users</source>
        <translation>ما مصير مستخدميك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::DangerBadge</name>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation>اختر شهادة</translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation>تفاصيل الشهادة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation>المفتاح &amp;&amp; البصمات</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>الامتدادات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>What is known about the certificate or the link that is current in the chain.</source>
        <translation>ما يُعرف عن الشهادة أو الصلة الحالية في السلسلة.</translation>
    </message>
</context>
<context>
    <name>pintle::DiagramDialog</name>
    <message>
        <source>Leave out host &amp;names, addresses and e-mail</source>
        <translation>إغفال &amp;أسماء المضيفين والعناوين والبريد</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>PNG, actual size</source>
        <translation>PNG بالحجم الفعلي</translation>
    </message>
    <message>
        <source>PNG, twice the size</source>
        <translation>PNG بضعف الحجم</translation>
    </message>
    <message>
        <source>PNG, three times the size</source>
        <translation>PNG بثلاثة أضعاف الحجم</translation>
    </message>
    <message>
        <source>SVG, scales to any size</source>
        <translation>SVG يتسع لأي حجم</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview of the diagram</source>
        <translation>معاينة المخطط</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>سلسلة شهادات %1</translation>
    </message>
    <message>
        <source>Save Diagram</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>pintle::DiffersDelegate</name>
    <message>
        <source>≠ %1 – differs from A</source>
        <extracomment>In a table: %1 a value, which is another than that of lane A.</extracomment>
        <translation>≠ %1 – يختلف عن A</translation>
    </message>
</context>
<context>
    <name>pintle::ExportPreview</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>Copy the text of the configuration</source>
        <translation>نسخ نص الإعداد</translation>
    </message>
    <message>
        <source>E&amp;xport Pins…</source>
        <translation>&amp;تصدير البصمات…</translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save All to &amp;Folder…</source>
        <translation>حفظ الكل في م&amp;جلد…</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Chosen platforms</source>
        <translation>المنصات المختارة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation>تصدير البصمات – %1</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>حفظ الإعداد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save All to Folder</source>
        <translation>حفظ الكل في مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation>
            <numerusform>%n ملف موجود من قبل: %1.</numerusform>
            <numerusform>ملف واحد موجود من قبل: %1.</numerusform>
            <numerusform>ملفان موجودان من قبل: %1.</numerusform>
            <numerusform>%n ملفات موجودة من قبل: %1.</numerusform>
            <numerusform>%n ملفًا موجودة من قبل: %1.</numerusform>
            <numerusform>%n ملف موجودة من قبل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;استبدال</translation>
    </message>
    <message>
        <source>Writing pins</source>
        <translation>كتابة البصمات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>كُتب %n ملف في %1.</numerusform>
            <numerusform>كُتب ملف واحد في %1.</numerusform>
            <numerusform>كُتب ملفان في %1.</numerusform>
            <numerusform>كُتبت %n ملفات في %1.</numerusform>
            <numerusform>كُتب %n ملفًا في %1.</numerusform>
            <numerusform>كُتب %n ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTab</name>
    <message>
        <source>Use &amp;Leaf Pin</source>
        <translation>استعمال بصمة الشهادة ال&amp;طرفية</translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation>تصدير على أي &amp;حال</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>نص %1</translation>
    </message>
    <message>
        <source>What the platform does and cannot do</source>
        <translation>ما تفعله المنصة وما لا تستطيعه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It would refuse every connection, so it is not written. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>سيرفض كل اتصال، فلا يُكتب. %1</translation>
    </message>
    <message>
        <source>It cannot be written. %1</source>
        <translation>لا يمكن كتابته. %1</translation>
    </message>
    <message>
        <source>Adds the key of the live chain&apos;s leaf to the set</source>
        <translation>يضيف إلى المجموعة مفتاح الشهادة الطرفية في السلسلة الحية</translation>
    </message>
    <message>
        <source>Check the pin set first, so that the leaf is known</source>
        <translation>تحقق أولًا من مجموعة البصمات لتُعرف الشهادة الطرفية</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTextView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>نص الإعداد</translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation>لا امتدادات.</translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation>%1 – حرج</translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation>فتح شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation>فتح مجموعة بصمات</translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation>مجموعات بصمات وإعدادات (*.json *.xml *.txt *.curlrc);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation>اختيار جذور موثوقة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der *.p7b);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Import Certificates…</source>
        <translation>ا&amp;ستيراد شهادات…</translation>
    </message>
    <message>
        <source>&amp;Paste Certificate or Pins</source>
        <translation>&amp;لصق شهادة أو بصمات</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>pintle::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name, hash in any spelling, serial number</source>
        <translation>اسم، أو ملخص بأي كتابة، أو رقم تسلسلي</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling.</source>
        <translation>يبحث في هذه الصفحة أثناء الكتابة: الأسماء والعناوين والأرقام التسلسلية والملخصات بأي كتابة.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>pintle::FirstPage</name>
    <message>
        <source>See a certificate chain</source>
        <translation>شاهد سلسلة شهادات</translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation>افحص خادمًا من المختبر المدمج. لا تُستعمل شبكة ولا يُثبَّت شيء على الجهاز.</translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation>فحص خادم ال&amp;مختبر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation>&amp;كتابة عنوان</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation>أو أفلت شهادات هنا، أو ألصقها بـ Ctrl+V&lt;br&gt;&lt;br&gt;خوادم المختبر: &lt;a href=&quot;lab:good&quot;&gt;سليم&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;الشهادة الطرفية وحدها&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;ترتيب خاطئ&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;منتهية&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;اسم خاطئ&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;توقيع متقاطع&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;شهادة مُلحقة&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>pintle::HelpIntents</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>&amp;Explain This</source>
        <translation>&amp;شرح هذا</translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation>&amp;حول Pintle</translation>
    </message>
    <message>
        <source>There is no explanation for this. Press Shift+F1 and click something else.</source>
        <translation>لا شرح لهذا. اضغط Shift+F1 ثم انقر شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>pintle::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: %3</source>
        <translation>البايتات من %1 إلى %2: %3</translation>
    </message>
</context>
<context>
    <name>pintle::HostListModel</name>
    <message>
        <source>%1 and all names below</source>
        <translation>%1 وكل الأسماء تحته</translation>
    </message>
</context>
<context>
    <name>pintle::HostPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Hosts of the set</source>
        <translation>مضيفو المجموعة</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>مضيف جديد</translation>
    </message>
    <message>
        <source>api.example.com or *.example.com</source>
        <translation>api.example.com أو *.example.com</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>إضافة مضيف</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>إزالة مضيف</translation>
    </message>
    <message>
        <source>Fix: Use %1</source>
        <translation>إصلاح: استعمال %1</translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message>
        <source>Import Pin Configuration – %1</source>
        <translation>استيراد إعداد البصمات – %1</translation>
    </message>
    <message>
        <source>A damaged pin set: what can be read is imported.</source>
        <translation>مجموعة بصمات تالفة: يُستورد ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Read as %1. What is shown is what the configuration really enforces.</source>
        <translation>قُرئ بصفته %1. المعروض هو ما يفرضه الإعداد حقًا.</translation>
    </message>
    <message>
        <source>Hosts and pins of the configuration</source>
        <translation>مضيفو الإعداد وبصماته</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>المشكلات، %n</numerusform>
            <numerusform>المشكلات، %n</numerusform>
            <numerusform>المشكلات، %n</numerusform>
            <numerusform>المشكلات، %n</numerusform>
            <numerusform>المشكلات، %n</numerusform>
            <numerusform>المشكلات، %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>pintle::InspectIntents</name>
    <message>
        <source>&amp;Details Panel</source>
        <translation>لوحة ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation>عرض &amp;جدولًا</translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation>مقارنة عبر &amp;وكيل…</translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation>↑ ↓ Home End</translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation>على طول السلسلة</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation>إلى القناة الجانبية أو إلى مسار آخر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation>من الشهادة إلى تفاصيلها</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation>تثبيت الشهادة أو إزالة تثبيتها (في المخطط)</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu، Shift+F10</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>قائمة السياق</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation>&amp;ملاءمة السلسلة</translation>
    </message>
    <message>
        <source>&amp;Root on Top</source>
        <translation>ال&amp;جذر في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Validity Timeline</source>
        <translation>&amp;خط الصلاحية الزمني</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – أُوقف</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>إضافة شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der *.p7b);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation>إ&amp;ضافة شهادات من ملف…</translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation>%1 – جارٍ الفحص</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::InspectPage</name>
    <message>
        <source>verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation>جارٍ فحص %1</translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation>جارٍ الاتصال وقراءة ما يرسله الخادم.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation>أوقفتَ هذا الفحص.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;فحص</translation>
    </message>
</context>
<context>
    <name>pintle::IntakeIntents</name>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>لا شيء للصق.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>النظر في %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>استُورد %1</translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>اختر أولًا مجموعة بصمات، ثم يمكن إضافة بصماتها.</translation>
    </message>
    <message>
        <source>Give the pin set a host first, then its pins can be added.</source>
        <translation>أعطِ مجموعة البصمات مضيفًا أولًا، ثم يمكن إضافة بصماته.</translation>
    </message>
    <message>
        <source>Added pins to %1</source>
        <translation>أُضيفت بصمات إلى %1</translation>
    </message>
    <message>
        <source>Show as Text</source>
        <translation>عرض كنص</translation>
    </message>
</context>
<context>
    <name>pintle::JobsPopover</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the job, %2 the stage it is at, such as &quot;TLS&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation>البصمة المثبَّتة: SHA-256 للمفتاح العام</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation>سداسي عشري بنقطتين</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation>ما يعنيه التثبيت هنا</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation>%1 (%2)، %3 بت</translation>
    </message>
    <message>
        <source>This certificate is not on the path in front. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation>ليست هذه الشهادة على المسار المعروض. يُحكم في البصمات على المسار المُتحقَّق منه وحده، فبصمة هذا المفتاح لا تطابق شيئًا هنا.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for this host. It protects against all other authorities.</source>
        <translation>من غيرك قد يستوفيها: كل من يعطيه أي مُصدِر تحت %1 شهادة لهذا المضيف. تحمي من كل السلطات الأخرى.</translation>
    </message>
    <message>
        <source>At renewal: it goes on matching as long as the certificate comes from this root, whatever the key or the issuing certificate.</source>
        <translation>عند التجديد: تبقى مطابقة ما دامت الشهادة من هذا الجذر، أيًا كان المفتاح أو شهادة الإصدار.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: nobody who does not hold this private key. It is the strictest pin.</source>
        <translation>من غيرك قد يستوفيها: لا أحد ممن لا يملك هذا المفتاح الخاص. هي أشد البصمات.</translation>
    </message>
    <message>
        <source>At renewal: with the same key it goes on matching; with a new key users are locked out, unless the set also holds the pin of that key.</source>
        <translation>عند التجديد: بالمفتاح نفسه تبقى مطابقة؛ وبمفتاح جديد يبقى المستخدمون خارجًا، إلا إن حوت المجموعة بصمة ذلك المفتاح أيضًا.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom %1 gives a certificate for this host.</source>
        <translation>من غيرك قد يستوفيها: كل من يعطيه %1 شهادة لهذا المضيف.</translation>
    </message>
    <message>
        <source>At renewal: every certificate from this issuer goes on matching, whatever its key. When the authority changes its issuing certificate, which it may do without asking, users are locked out.</source>
        <translation>عند التجديد: كل شهادة من هذا المُصدِر تبقى مطابقة أيًا كان مفتاحها. وحين تغير السلطة شهادة الإصدار، ولها ذلك بلا استئذان، يبقى المستخدمون خارجًا.</translation>
    </message>
    <message>
        <source>Base&amp;64</source>
        <translation>Base&amp;64</translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation>&amp;سداسي عشري</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>ال&amp;خوارزمية</translation>
    </message>
    <message>
        <source>&amp;DER, Base64</source>
        <translation>&amp;DER، Base64</translation>
    </message>
</context>
<context>
    <name>pintle::LanePicture</name>
    <message>
        <source>Not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>Starting mitmproxy…</source>
        <translation>جارٍ بدء mitmproxy…</translation>
    </message>
    <message>
        <source>Waits for lane A…</source>
        <extracomment>%1 a stage such as TLS.</extracomment>
        <translation>تنتظر القناة A…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>جارٍ الاتصال: %1</translation>
    </message>
    <message>
        <source>No certificate was seen on this lane.</source>
        <translation>لم تُرَ شهادة على هذه القناة.</translation>
    </message>
</context>
<context>
    <name>pintle::LaneRoute</name>
    <message>
        <source>Route: from the app to the server.</source>
        <translation>الطريق: من التطبيق إلى الخادم.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy, unchanged, to the server.</source>
        <translation>الطريق: من التطبيق عبر الوكيل بلا تغيير إلى الخادم.</translation>
    </message>
    <message>
        <source>Route: from the app to the proxy, which replaces the certificate, to the server.</source>
        <translation>الطريق: من التطبيق إلى الوكيل الذي يستبدل الشهادة ثم إلى الخادم.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy to the server.</source>
        <translation>الطريق: من التطبيق عبر الوكيل إلى الخادم.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane.</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>pintle::LaneView</name>
    <message>
        <source>Lane A, direct connection</source>
        <translation>القناة A، اتصال مباشر</translation>
    </message>
    <message>
        <source>Lane B, through the proxy, pins off</source>
        <translation>القناة B، عبر الوكيل، البصمات متوقفة</translation>
    </message>
    <message>
        <source>Lane C, through the proxy, pins on</source>
        <translation>القناة C، عبر الوكيل، البصمات مشغَّلة</translation>
    </message>
    <message>
        <source>See Why in Inspect</source>
        <translation>رؤية السبب في الفحص</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  مباشر</translation>
    </message>
    <message>
        <source>B  Through the proxy, pins off</source>
        <translation>B  عبر الوكيل، البصمات متوقفة</translation>
    </message>
    <message>
        <source>C  Through the proxy, pins on</source>
        <translation>C  عبر الوكيل، البصمات مشغَّلة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of a button: %1 its words, %2 the lane.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the lane, %2 its outcome.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::LaneWatch</name>
    <message>
        <source>The proxy listens on %1.</source>
        <translation>يستمع الوكيل على %1.</translation>
    </message>
    <message>
        <source>There is no proxy.</source>
        <translation>لا يوجد وكيل.</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of 3 lanes.</source>
        <translation>أوقفتَه بعد %1 من 3 قنوات.</translation>
    </message>
    <message>
        <source>Comparing lanes to %1</source>
        <extracomment>%1 is a server.</extracomment>
        <translation>مقارنة القنوات إلى %1</translation>
    </message>
    <message>
        <source>Three lanes to %1 are run.</source>
        <translation>تُشغَّل ثلاث قنوات إلى %1.</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>سلطة المختبر موثوقة في هذه النافذة</translation>
    </message>
    <message>
        <source>Lanes B and C trust %1, the proxy&apos;s own CA; press to forget the run and the trust.</source>
        <extracomment>%1 is the name of a certification authority.</extracomment>
        <translation>القناتان B وC تثقان بـ %1، سلطة الوكيل نفسه؛ اضغط لنسيان التشغيل والثقة.</translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation>القناة %1: %2</translation>
    </message>
    <message>
        <source>Lane %1: %2 is done.</source>
        <translation>القناة %1: تم %2.</translation>
    </message>
    <message>
        <source>Lane %1: %2. %3</source>
        <extracomment>%1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.</extracomment>
        <translation>القناة %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>pintle::LanesArea</name>
    <message>
        <source>Lanes</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 the letter of a lane, %2 its outcome.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>pintle::LintModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message>
        <source>Activity Log</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you export it.</source>
        <translation>كل ما حدث منذ البدء ووقته بالتوقيت العالمي UTC. لا يُحفظ منه شيء ما لم تصدّره.</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>تفاصيل السطر</translation>
    </message>
    <message>
        <source>Filter the activity log</source>
        <translation>تصفية سجل النشاط</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>تصدير السطور المعروضة</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>إظهار هذه السطور أو إخفاؤها</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a connection stage such as TLS</extracomment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only lines of the stage %1, press to show all</source>
        <translation>سطور المرحلة %1 فقط؛ اضغط لعرضها كلها</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a level such as Warning, and how many lines have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1، %n سطر</numerusform>
            <numerusform>%1، سطر واحد</numerusform>
            <numerusform>%1، سطران</numerusform>
            <numerusform>%1، %n سطور</numerusform>
            <numerusform>%1، %n سطرًا</numerusform>
            <numerusform>%1، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation>
            <numerusform>لا يطابق شيء من %n سطر.</numerusform>
            <numerusform>السطر الوحيد لا يطابق.</numerusform>
            <numerusform>السطران لا يطابقان.</numerusform>
            <numerusform>لا يطابق شيء من %n سطور.</numerusform>
            <numerusform>لا يطابق شيء من %n سطرًا.</numerusform>
            <numerusform>لا يطابق شيء من %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation>
            <numerusform>%n سطر من سجل النشاط</numerusform>
            <numerusform>سطر واحد من سجل النشاط</numerusform>
            <numerusform>سطران من سجل النشاط</numerusform>
            <numerusform>%n سطور من سجل النشاط</numerusform>
            <numerusform>%n سطرًا من سجل النشاط</numerusform>
            <numerusform>%n سطر من سجل النشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Activity Log</source>
        <translation>تصدير سجل النشاط</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv);;All files (*)</source>
        <translation>نص مفصول بعلامات جدولة (*.tsv);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Quit Pintle?</source>
        <translation>أتريد إنهاء Pintle؟</translation>
    </message>
    <message>
        <source>%1 is under way. What is written so far will be lost.</source>
        <translation>%1 قيد التنفيذ. سيضيع ما كُتب حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;مواصلة العمل</translation>
    </message>
</context>
<context>
    <name>pintle::MenuLayout</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>ال&amp;هدف</translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation>ال&amp;بصمات</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;شغيل</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>pintle::NamesModel</name>
    <message>
        <source>%1: %2 – matches %3</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.</extracomment>
        <translation>%1: %2 – يطابق %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message>
        <source>No alternative names: no client of today accepts the common name instead.</source>
        <translation>لا أسماء بديلة: لا عميل من عملاء اليوم يقبل الاسم الشائع بدلًا منها.</translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation>أسماء الشهادة</translation>
    </message>
    <message>
        <source>This certificate has no alternative names.</source>
        <translation>ليس لهذه الشهادة أسماء بديلة.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation>
            <numerusform>ليس لهذه الشهادة أسماء بديلة (%n).</numerusform>
            <numerusform>لهذه الشهادة اسم بديل واحد.</numerusform>
            <numerusform>لهذه الشهادة اسمان بديلان.</numerusform>
            <numerusform>لهذه الشهادة %n أسماء بديلة.</numerusform>
            <numerusform>لهذه الشهادة %n اسمًا بديلًا.</numerusform>
            <numerusform>لهذه الشهادة %n اسم بديل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation>
            <numerusform>واحد من %n اسم بديل يطابق %1.</numerusform>
            <numerusform>الاسم البديل الوحيد يطابق %1.</numerusform>
            <numerusform>واحد من اسمين بديلين يطابق %1.</numerusform>
            <numerusform>واحد من %n أسماء بديلة يطابق %1.</numerusform>
            <numerusform>واحد من %n اسمًا بديلًا يطابق %1.</numerusform>
            <numerusform>واحد من %n اسم بديل يطابق %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation>
            <numerusform>لا شيء من %n اسم بديل يطابق %1.</numerusform>
            <numerusform>الاسم البديل الوحيد لا يطابق %1.</numerusform>
            <numerusform>لا شيء من اسمين بديلين يطابق %1.</numerusform>
            <numerusform>لا شيء من %n أسماء بديلة يطابق %1.</numerusform>
            <numerusform>لا شيء من %n اسمًا بديلًا يطابق %1.</numerusform>
            <numerusform>لا شيء من %n اسم بديل يطابق %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy All Names</source>
        <translation>نسخ كل الأسماء</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>pintle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages of the window. A number beside one says how many things on it want your attention.</source>
        <translation>صفحات النافذة. الرقم بجانب إحداها يقول كم شيئًا فيها يحتاج إلى انتباهك.</translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message>
        <source>No certificate was received</source>
        <translation>لم تُستلم أي شهادة</translation>
    </message>
    <message>
        <source>The connection ended at the stage %1</source>
        <extracomment>%1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.</extracomment>
        <translation>انتهى الاتصال في مرحلة %1</translation>
    </message>
    <message>
        <source>Reached: %1, port %2</source>
        <translation>تم الوصول إلى: %1، المنفذ %2</translation>
    </message>
    <message>
        <source>Name asked for (SNI): %1</source>
        <translation>الاسم المطلوب (SNI): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation>
            <numerusform>أُرسلت %n شهادة لا يمكن قراءتها.</numerusform>
            <numerusform>أُرسلت شهادة واحدة لا يمكن قراءتها.</numerusform>
            <numerusform>أُرسلت شهادتان لا يمكن قراءتهما.</numerusform>
            <numerusform>أُرسلت %n شهادات لا يمكن قراءتها.</numerusform>
            <numerusform>أُرسلت %n شهادة لا يمكن قراءتها.</numerusform>
            <numerusform>أُرسلت %n شهادة لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>تفصيل تقني: %1</translation>
    </message>
    <message>
        <source>Why there is no chain</source>
        <translation>لماذا لا توجد سلسلة</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Connection &amp;Options…</source>
        <translation>&amp;خيارات الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>نسخ ما حدث</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>ما قيل حتى الآن</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>You stopped this inspection before anything was received.</source>
        <translation>أوقفتَ هذا الفحص قبل أن يُستقبل شيء.</translation>
    </message>
</context>
<context>
    <name>pintle::NodeItem</name>
    <message>
        <source>Add File…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter on the marker of a backup pin.</extracomment>
        <translation>ح</translation>
    </message>
    <message>
        <source>Remove pin (P)</source>
        <translation>إزالة البصمة (P)</translation>
    </message>
    <message>
        <source>Pin this certificate (P)</source>
        <translation>تثبيت هذه الشهادة (P)</translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation>خيارات الاتصال</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>اسم الخادم (SNI)</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>مثل العنوان</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>الاتصال بـ</translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation>عنوان:منفذ آخر</translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation>عبر وكيل</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>إصدارات TLS</translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation>1.2 أو أحدث</translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation>1.3 فقط</translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation>1.2 فقط</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي إصدار</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>كما يقول العنوان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>عائلة IP</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation>ملف PEM، سلسلة</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation>ملف PEM إن كان منفصلًا</translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation>اختيار شهادة…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation>إعادة ضبط خيارات الاتصال</translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation>اختيار شهادة العميل</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>pintle::OutputIntents</name>
    <message>
        <source>Export &amp;Report…</source>
        <translation>تصدير ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>Export &amp;Diagram…</source>
        <translation>تصدير ال&amp;مخطط…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Copy I&amp;mage</source>
        <translation>نسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>سلسلة شهادات %1</translation>
    </message>
    <message>
        <source>Copied the diagram as PNG and SVG</source>
        <translation>نُسخ المخطط بصيغتي PNG وSVG</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>طُبع التقرير</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>لم تقبل الطابعة شيئًا.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation>كُتب «%1».</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>كُتب %1</translation>
    </message>
</context>
<context>
    <name>pintle::PageIntents</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation>نسخ ك&amp;أمر</translation>
    </message>
    <message>
        <source>Compact Rai&amp;l</source>
        <translation>شريط &amp;مضغوط</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The window&apos;s title: %1 what the page shows, %2 the name of the workspace.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is nothing on this page that a command could repeat.</source>
        <translation>ليس في هذه الصفحة ما يمكن لأمر أن يكرره.</translation>
    </message>
    <message>
        <source>the command that does the same</source>
        <translation>الأمر الذي يفعل الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation>البصمات لمضيف، وهذا الملف لا يسمي مضيفًا.</translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation>أُزيلت بصمة %1</translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation>ثُبّت %1 في %2</translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation>في أي مجموعة يكون التثبيت؟</translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation>مجموعة بصمات &amp;جديدة «%1»</translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation>ثُبّتت %1 في مجموعة جديدة</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation>لا مجموعة بصمات لحفظها. ثبّت شهادة أولًا.</translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation>حفظ مجموعة البصمات</translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation>مجموعات بصمات (*.pins.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation>&amp;تثبيت الشهادة المختارة</translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation>&amp;حفظ مجموعة البصمات…</translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation>إ&amp;زالة بصمة الشهادة المختارة</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetActions</name>
    <message>
        <source>D&amp;uplicate Pin Set</source>
        <translation>&amp;تكرار مجموعة البصمات</translation>
    </message>
    <message>
        <source>De&amp;lete Pin Set</source>
        <translation>&amp;حذف مجموعة البصمات</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>إضافة من ال&amp;سلسلة</translation>
    </message>
    <message>
        <source>Add Pin by &amp;Hash…</source>
        <translation>إضافة بصمة بالم&amp;لخص…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>إضافة مفتاح ا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>تو&amp;ليد مفتاح احتياطي…</translation>
    </message>
    <message>
        <source>C&amp;ompare with Live Chain</source>
        <translation>م&amp;قارنة بالسلسلة الحية</translation>
    </message>
    <message>
        <source>Make Pin &amp;Active</source>
        <translation>جعل البصمة &amp;نشطة</translation>
    </message>
    <message>
        <source>Make Pin a Bac&amp;kup</source>
        <translation>جعل البصمة ا&amp;حتياطية</translation>
    </message>
    <message>
        <source>&amp;Retire Pin</source>
        <translation>إحالة البصمة إلى الت&amp;قاعد</translation>
    </message>
    <message>
        <source>&amp;Fix Finding</source>
        <translation>إ&amp;صلاح الملاحظة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws</source>
        <translation>نسخ ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;New Pin Set</source>
        <translation>مجموعة بصمات &amp;جديدة</translation>
    </message>
    <message>
        <source>Import Pin Con&amp;figuration…</source>
        <translation>استيراد إ&amp;عداد البصمات…</translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation>ت&amp;صدير البصمات…</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>H&amp;osts</source>
        <translation>ال&amp;مضيفون</translation>
    </message>
    <message>
        <source>This set accepts every trusted certificate</source>
        <translation>هذه المجموعة تقبل كل شهادة موثوقة</translation>
    </message>
    <message>
        <source>It has no pin for this host yet. Pin a key of the chain, and one that is kept back.</source>
        <translation>ليس فيها بصمة لهذا المضيف بعد. ثبّت مفتاحًا من السلسلة وآخر محفوظًا احتياطًا.</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>إضافة من ال&amp;سلسلة</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>تو&amp;ليد مفتاح احتياطي…</translation>
    </message>
    <message>
        <source>Add &amp;Hash…</source>
        <translation>إضافة &amp;ملخص…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>إضافة مفتاح ا&amp;حتياطي…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>إعادة تسمية مجموعة البصمات</translation>
    </message>
    <message>
        <source>Change Host</source>
        <translation>تغيير المضيف</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>إزالة المضيف</translation>
    </message>
    <message>
        <source>Add Pin by Hash</source>
        <translation>إضافة بصمة بملخصها</translation>
    </message>
    <message>
        <source>Pins of %1</source>
        <translation>بصمات %1</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>البصمات</translation>
    </message>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation>
            <numerusform>الملاحظات، %n</numerusform>
            <numerusform>الملاحظات، %n</numerusform>
            <numerusform>الملاحظات، %n</numerusform>
            <numerusform>الملاحظات، %n</numerusform>
            <numerusform>الملاحظات، %n</numerusform>
            <numerusform>الملاحظات، %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation>
            <numerusform>نتائج التحقق، %n</numerusform>
            <numerusform>نتائج التحقق، %n</numerusform>
            <numerusform>نتائج التحقق، %n</numerusform>
            <numerusform>نتائج التحقق، %n</numerusform>
            <numerusform>نتائج التحقق، %n</numerusform>
            <numerusform>نتائج التحقق، %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enforce Pins</source>
        <translation>فرض البصمات</translation>
    </message>
    <message>
        <source>Report Only</source>
        <translation>إبلاغ فقط</translation>
    </message>
    <message>
        <source>Set End of Pins</source>
        <translation>تحديد نهاية البصمات</translation>
    </message>
    <message>
        <source>Remove End of Pins</source>
        <translation>إزالة نهاية البصمات</translation>
    </message>
    <message>
        <source>Include Subdomains</source>
        <translation>شمول النطاقات الفرعية</translation>
    </message>
    <message>
        <source>Leave out Subdomains</source>
        <translation>استثناء النطاقات الفرعية</translation>
    </message>
    <message>
        <source>Change Servers to Check</source>
        <translation>تغيير الخوادم المُتحقَّق منها</translation>
    </message>
    <message>
        <source>Change State of Pin</source>
        <translation>تغيير حالة البصمة</translation>
    </message>
    <message>
        <source>Change Keeper of Pin</source>
        <translation>تغيير حافظ البصمة</translation>
    </message>
    <message>
        <source>Change Note of Pin</source>
        <translation>تغيير ملاحظة البصمة</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>إضافة مضيف</translation>
    </message>
    <message>
        <source>Retire Pin</source>
        <translation>تقاعد البصمة</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>حذف البصمة</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message>
        <source>Leaf</source>
        <translation>الشهادة الطرفية</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>الوسيطة</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>احتياطية</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a server, %2 a verdict such as &quot;Trusted and pinned&quot;, %3 the reason, a sentence.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>See in Inspect</source>
        <translation>رؤية في الفحص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 a sentence on what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation>%1: لم يُتحقق منه بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 من %2 من الخوادم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a pin set, %2 a number that tells it from others.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New Pin Set</source>
        <translation>مجموعة بصمات جديدة</translation>
    </message>
    <message>
        <source>Duplicate Pin Set</source>
        <translation>تكرار مجموعة البصمات</translation>
    </message>
    <message>
        <source>Delete Pin Set</source>
        <translation>حذف مجموعة البصمات</translation>
    </message>
    <message>
        <source>Deleted the pin set “%1”. Undo brings it back.</source>
        <translation>حُذفت مجموعة البصمات «%1». يعيدها التراجع.</translation>
    </message>
    <message>
        <source>No chain of %1 has been looked at yet.</source>
        <translation>لم يُنظر في أي سلسلة لـ %1 بعد.</translation>
    </message>
    <message>
        <source>Chec&amp;k Pin Set</source>
        <translation>ال&amp;تحقق من مجموعة البصمات</translation>
    </message>
    <message>
        <source>Which key of the chain?</source>
        <translation>أي مفتاح من السلسلة؟</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>%1 is a role such as &quot;Leaf&quot;, %2 a certificate&apos;s name, %3 a pin.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Add Pin</source>
        <translation>إضافة بصمة</translation>
    </message>
    <message>
        <source>Add Leaf Pin</source>
        <translation>إضافة بصمة الشهادة الطرفية</translation>
    </message>
    <message>
        <source>Add Backup Key</source>
        <translation>إضافة مفتاح احتياطي</translation>
    </message>
    <message>
        <source>Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)</source>
        <translation>مفاتيح وطلبات وشهادات (*.pem *.key *.pub *.csr *.crt *.cer *.der);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add Backup Pin</source>
        <translation>إضافة بصمة احتياطية</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>عبارة المرور لا تفتح %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 مشفَّر.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>%1 names no single server; give one under “Checked at”.</source>
        <translation>%1 لا يسمي خادمًا بعينه؛ أعطِ واحدًا في «يُتحقق منه عند».</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>التحقق من %1</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of %2 servers.</source>
        <translation>أوقفتَه بعد %1 من %2 من الخوادم.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation>
            <numerusform>تم التحقق من %n خادم.</numerusform>
            <numerusform>تم التحقق من خادم واحد.</numerusform>
            <numerusform>تم التحقق من خادمين.</numerusform>
            <numerusform>تم التحقق من %n خوادم.</numerusform>
            <numerusform>تم التحقق من %n خادمًا.</numerusform>
            <numerusform>تم التحقق من %n خادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Pin Configuration</source>
        <translation>استيراد إعداد بصمات</translation>
    </message>
    <message>
        <source>Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)</source>
        <translation>إعدادات بصمات (*.json *.xml *.conf *.curlrc);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Imported the pin set “%1”.</source>
        <translation>استُوردت مجموعة البصمات «%1».</translation>
    </message>
    <message>
        <source>There is no pin set to export.</source>
        <translation>لا مجموعة بصمات لتصديرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>كُتب %n ملف في %1.</numerusform>
            <numerusform>كُتب ملف واحد في %1.</numerusform>
            <numerusform>كُتب ملفان في %1.</numerusform>
            <numerusform>كُتبت %n ملفات في %1.</numerusform>
            <numerusform>كُتب %n ملفًا في %1.</numerusform>
            <numerusform>كُتب %n ملف في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n بصمة</numerusform>
            <numerusform>بصمة واحدة</numerusform>
            <numerusform>بصمتان</numerusform>
            <numerusform>%n بصمات</numerusform>
            <numerusform>%n بصمة</numerusform>
            <numerusform>%n بصمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Pin Set?</source>
        <translation>أتُحذف مجموعة البصمات؟</translation>
    </message>
    <message>
        <source>The pin set “%1” is deleted. Undo brings it back.</source>
        <translation>تُحذف مجموعة البصمات «%1». يعيدها التراجع.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;جديدة</translation>
    </message>
    <message>
        <source>Filter pin sets</source>
        <translation>تصفية مجموعات البصمات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Pin sets</source>
        <translation>مجموعات البصمات</translation>
    </message>
    <message>
        <source>New pin set</source>
        <translation>مجموعة بصمات جديدة</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>م&amp;سح المرشِّح</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation>
            <numerusform>لا تطابق أي من %n مجموعة بصمات</numerusform>
            <numerusform>مجموعة البصمات الوحيدة لا تطابق</numerusform>
            <numerusform>مجموعتا البصمات لا تطابقان</numerusform>
            <numerusform>لا تطابق أي من %n مجموعات بصمات</numerusform>
            <numerusform>لا تطابق أي من %n مجموعة بصمات</numerusform>
            <numerusform>لا تطابق أي من %n مجموعة بصمات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation>
            <numerusform>مساحة العمل %1، %n مجموعة بصمات</numerusform>
            <numerusform>مساحة العمل %1، مجموعة بصمات واحدة</numerusform>
            <numerusform>مساحة العمل %1، مجموعتا بصمات</numerusform>
            <numerusform>مساحة العمل %1، %n مجموعات بصمات</numerusform>
            <numerusform>مساحة العمل %1، %n مجموعة بصمات</numerusform>
            <numerusform>مساحة العمل %1، %n مجموعة بصمات</numerusform>
        </translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>لا مضيفين بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation>
            <numerusform>%1، %n بصمة</numerusform>
            <numerusform>%1، بصمة واحدة</numerusform>
            <numerusform>%1، بصمتان</numerusform>
            <numerusform>%1، %n بصمات</numerusform>
            <numerusform>%1، %n بصمة</numerusform>
            <numerusform>%1، %n بصمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation>
            <numerusform>%1، %n بصمة، %2</numerusform>
            <numerusform>%1، بصمة واحدة، %2</numerusform>
            <numerusform>%1، بصمتان، %2</numerusform>
            <numerusform>%1، %n بصمات، %2</numerusform>
            <numerusform>%1، %n بصمة، %2</numerusform>
            <numerusform>%1، %n بصمة، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetsPage</name>
    <message>
        <source>No pin sets yet</source>
        <translation>لا مجموعات بصمات بعد</translation>
    </message>
    <message>
        <source>A pin set says which keys are accepted for a host. Make one from a chain that you inspect.</source>
        <translation>تقول مجموعة البصمات أي المفاتيح مقبولة لمضيف. أنشئ واحدة من سلسلة تفحصها.</translation>
    </message>
    <message>
        <source>Pin from a &amp;Chain</source>
        <translation>تثبيت من &amp;سلسلة</translation>
    </message>
    <message>
        <source>&amp;Import Pin Configuration…</source>
        <translation>ا&amp;ستيراد إعداد البصمات…</translation>
    </message>
    <message>
        <source>Add by &amp;Hash…</source>
        <translation>إضافة ب&amp;ملخص…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>إعادة تسمية مجموعة البصمات</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>مجموعات البصمات</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>التحقق من &amp;مجموعة البصمات</translation>
    </message>
</context>
<context>
    <name>pintle::PinStateDelegate</name>
    <message>
        <source>State of the pin</source>
        <translation>حالة البصمة</translation>
    </message>
</context>
<context>
    <name>pintle::PinTableModel</name>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The digest of a public key that is accepted.</extracomment>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>محفوظة لدى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Added from</source>
        <translation>مصدر الإضافة</translation>
    </message>
</context>
<context>
    <name>pintle::PolicyPanel</name>
    <message>
        <source>En&amp;force</source>
        <extracomment>Connections that match no pin are refused.</extracomment>
        <translation>&amp;فرض</translation>
    </message>
    <message>
        <source>Re&amp;port only</source>
        <extracomment>Connections that match no pin are reported and go on.</extracomment>
        <translation>إ&amp;بلاغ فقط</translation>
    </message>
    <message>
        <source>Include &amp;subdomains</source>
        <translation>شمل النطاقات ال&amp;فرعية</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>ت&amp;نتهي في</translation>
    </message>
    <message>
        <source>Day on which the pins end</source>
        <translation>اليوم الذي تنتهي فيه البصمات</translation>
    </message>
    <message>
        <source>Servers to check, for example api.example.com:443</source>
        <translation>خوادم للتحقق منها، مثل api.example.com:443</translation>
    </message>
    <message>
        <source>Chec&amp;ked at</source>
        <extracomment>Servers that &quot;Check Pin Set&quot; connects to.</extracomment>
        <translation>يُتحقق منه &amp;عند</translation>
    </message>
    <message>
        <source>The pins have ended: nothing is enforced any more.</source>
        <translation>انتهت البصمات: لم يعد يُفرض شيء.</translation>
    </message>
    <message>
        <source>From that day on nothing is enforced: connections go on without pins.</source>
        <translation>من ذلك اليوم لا يُفرض شيء: تستمر الاتصالات بلا بصمات.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencePages</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>The one that was open last</source>
        <translation>آخر صفحة كانت مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Page at the start</source>
        <translation>ال&amp;صفحة عند البدء</translation>
    </message>
    <message>
        <source>&amp;Move the focus to the verdict</source>
        <translation>&amp;نقل التركيز إلى الحكم</translation>
    </message>
    <message>
        <source>After an inspection that you started, so that a screen reader reads the verdict at once.</source>
        <translation>بعد فحص بدأتَه أنت، ليقرأ قارئ الشاشة الحكم فورًا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After the size of the text: per cent.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>ال&amp;سلسلة</translation>
    </message>
    <message>
        <source>Leaf on top, in the order that the server sends</source>
        <extracomment>Where the diagram of a certificate chain begins.</extracomment>
        <translation>الشهادة الطرفية في الأعلى، بترتيب إرسال الخادم</translation>
    </message>
    <message>
        <source>Root on top, as a tree grows</source>
        <translation>الجذر في الأعلى، كما تُرسم الشجرة</translation>
    </message>
    <message>
        <source>Compact &amp;rail of pages</source>
        <translation>&amp;شريط صفحات مضغوط</translation>
    </message>
    <message>
        <source>Pictures alone; the names of the pages are in their tooltips.</source>
        <translation>صور فقط؛ أسماء الصفحات في تلميحاتها.</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>تقليل ال&amp;حركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>A password would be kept in plain text here. Give it in the options of the connection instead.</source>
        <translation>ستُحفظ كلمة المرور هنا نصًا صريحًا. أعطها في خيارات الاتصال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Wait for a connection</source>
        <translation>ان&amp;تظار الاتصال</translation>
    </message>
    <message>
        <source>Wait for the TLS &amp;handshake</source>
        <translation>انتظار &amp;مصافحة TLS</translation>
    </message>
    <message>
        <source>Through &amp;proxy</source>
        <translation>عبر &amp;وكيل</translation>
    </message>
    <message>
        <source>IP &amp;family</source>
        <translation>&amp;عائلة IP</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Any kind of IP address.</extracomment>
        <translation>أي عائلة</translation>
    </message>
    <message>
        <source>The options of a single connection, beside its address, come before these.</source>
        <translation>خيارات اتصال بعينه، بجانب عنوانه، تسبق هذه.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>البصمات</translation>
    </message>
    <message>
        <source>&amp;Copy a certificate as</source>
        <translation>&amp;نسخ الشهادة بصيغة</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard; Copy As offers all forms.</source>
        <translation>ما يضعه النسخ في الحافظة؛ وأمر «نسخ بصيغة» يعرض كل الصيغ.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Remember addresses and files</source>
        <translation>ت&amp;ذكر العناوين والملفات</translation>
    </message>
    <message>
        <source>The most recent ones are offered again. When this is off, none are kept.</source>
        <translation>تُعرض أحدثها من جديد. وعند الإيقاف لا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>R&amp;edact reports</source>
        <translation>&amp;حجب البيانات في التقارير</translation>
    </message>
    <message>
        <source>Host names, addresses and e-mail of subjects are left out unless you ask for them.</source>
        <translation>تُغفل أسماء المضيفين والعناوين وبريد أصحاب الشهادات ما لم تطلبها.</translation>
    </message>
    <message>
        <source>Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name.</source>
        <translation>لا يرسل Pintle شيئًا عنك أو عن عملك إلى أحد. لا يتصل إلا بالخوادم التي تسميها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة النافذة</translation>
    </message>
    <message>
        <source>Takes effect at once. What the command line prints stays in English.</source>
        <translation>يسري فورًا. ما يطبعه سطر الأوامر يبقى بالإنجليزية.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting a pin set</source>
        <translation>ال&amp;سؤال قبل حذف مجموعة بصمات</translation>
    </message>
    <message>
        <source>It comes back with Undo, asked or not.</source>
        <translation>تعود بالتراجع، سواء سُئلت أم لا.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults of This Page</source>
        <translation>ا&amp;ستعادة القيم المبدئية لهذه الصفحة</translation>
    </message>
    <message>
        <source>Found on 1 page.</source>
        <translation>وُجد في صفحة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation>
            <numerusform>وُجد في %n صفحة.</numerusform>
            <numerusform>وُجد في صفحة واحدة.</numerusform>
            <numerusform>وُجد في صفحتين.</numerusform>
            <numerusform>وُجد في %n صفحات.</numerusform>
            <numerusform>وُجد في %n صفحة.</numerusform>
            <numerusform>وُجد في %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>لم يوجد في أي مكان.</translation>
    </message>
</context>
<context>
    <name>pintle::RailModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1، %n يحتاج إلى انتباه</numerusform>
            <numerusform>%1، شيء واحد يحتاج إلى انتباه</numerusform>
            <numerusform>%1، شيئان يحتاجان إلى انتباه</numerusform>
            <numerusform>%1، %n أشياء تحتاج إلى انتباه</numerusform>
            <numerusform>%1، %n شيئًا يحتاج إلى انتباه</numerusform>
            <numerusform>%1، %n شيء يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::RawTab</name>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Form of the certificate</source>
        <translation>شكل الشهادة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>العرض بصيغة</translation>
    </message>
    <message>
        <source>ASN.1 and bytes</source>
        <translation>ASN.1 والبايتات</translation>
    </message>
    <message>
        <source>Certificate as PEM</source>
        <translation>الشهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>Copy what is shown or marked</source>
        <translation>نسخ المعروض أو المحدد</translation>
    </message>
    <message>
        <source>ASN.1 elements</source>
        <translation>عناصر ASN.1</translation>
    </message>
    <message>
        <source>The elements that the certificate is made of, in the order of its bytes. Choose one to mark its bytes below, or a byte to find its element.</source>
        <translation>العناصر التي تتكون منها الشهادة بترتيب بايتاتها. اختر عنصرًا لتعليم بايتاته أسفله، أو بايتًا لإيجاد عنصره.</translation>
    </message>
    <message>
        <source>Bytes of the certificate</source>
        <translation>بايتات الشهادة</translation>
    </message>
    <message>
        <source>bytes in hexadecimal</source>
        <translation>البايتات بالسداسي عشري</translation>
    </message>
</context>
<context>
    <name>pintle::ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML، ملف واحد</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON, as the command line writes it</source>
        <translation>JSON كما يكتبه سطر الأوامر</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>الأ&amp;قسام:</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>إغفال</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>أسماء الم&amp;ضيفين</translation>
    </message>
    <message>
        <source>IP a&amp;ddresses</source>
        <translation>&amp;عناوين IP</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>عناوين ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>What was said &amp;before TLS</source>
        <extracomment>What a server or proxy said in plain text before TLS began.</extracomment>
        <translation>ما قيل &amp;قبل TLS</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>م&amp;عاينة:</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>JSON always holds the whole inspection; the preview shows its beginning.</source>
        <translation>يحوي JSON الفحص كله دائمًا؛ تعرض المعاينة بدايته.</translation>
    </message>
    <message>
        <source>The preview shortens long lists of names and certificates. Pins, fingerprints and serial numbers are always in the report.</source>
        <translation>تختصر المعاينة القوائم الطويلة من الأسماء والشهادات. البصمات المثبَّتة وبصمات الشهادات والأرقام التسلسلية في التقرير دائمًا.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>pintle::SentenceList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Name or key, for example Ctrl+F</source>
        <translation>اسم أو مفتاح، مثل Ctrl+F</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsModel</name>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرتَه أنت</translation>
    </message>
    <message>
        <source>No keys, changed by you</source>
        <translation>بلا مفاتيح، غيّرتَه أنت</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>%1, changed by you</source>
        <extracomment>%1 the keys of an action, such as Ctrl+E.</extracomment>
        <translation>%1، غيّرتَه أنت</translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation>في كل الصفحات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys that start an action.</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys of the selected action</source>
        <translation>مفاتيح الأمر المحدد</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;إسناد</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;بلا مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Standard Keys</source>
        <translation>المفاتيح ال&amp;قياسية</translation>
    </message>
    <message>
        <source>&amp;Keys of the selected action</source>
        <translation>&amp;مفاتيح الأمر المحدد</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 تخص «%2»، وسيفقدها.</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>إسناد على أي &amp;حال</translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation>أُرسلت ولم تُستعمل</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateIntents</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Show Lane &amp;%1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>إظهار القناة &amp;%1</translation>
    </message>
    <message>
        <source>Choose &amp;Proxy</source>
        <translation>اختيار ال&amp;وكيل</translation>
    </message>
    <message>
        <source>seen in lane A</source>
        <extracomment>Name of a pin set that is made for one run, from what lane A has seen.</extracomment>
        <translation>المرئي في القناة A</translation>
    </message>
    <message>
        <source>The built-in lab stands before servers of the lab only.</source>
        <translation>لا يقف المختبر المدمج إلا أمام خوادم المختبر.</translation>
    </message>
    <message>
        <source>Choose mitmproxy or another proxy for other servers.</source>
        <translation>اختر mitmproxy أو وكيلًا آخر للخوادم الأخرى.</translation>
    </message>
    <message>
        <source>Use mitmproxy</source>
        <translation>استعمال mitmproxy</translation>
    </message>
    <message>
        <source>Use a Lab Server</source>
        <translation>استعمال خادم من المختبر</translation>
    </message>
    <message>
        <source>Only test systems you are allowed to test.</source>
        <translation>لا تختبر إلا أنظمة يُسمح لك باختبارها.</translation>
    </message>
    <message>
        <source>Pintle connects to %1 directly and through the proxy, and sends a small request.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>يتصل Pintle بـ %1 مباشرة وعبر الوكيل، ويرسل طلبًا صغيرًا.</translation>
    </message>
    <message>
        <source>I Am Allowed</source>
        <translation>يُسمح لي</translation>
    </message>
    <message>
        <source>mitmproxy not found.</source>
        <translation>لم يُعثر على mitmproxy.</translation>
    </message>
    <message>
        <source>The built-in lab does the same.</source>
        <translation>المختبر المدمج يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Use Built-in</source>
        <translation>استعمال المدمج</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد الموقع…</translation>
    </message>
    <message>
        <source>Locate mitmdump</source>
        <translation>تحديد موقع mitmdump</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, lane %2</source>
        <extracomment>%1 a server, %2 the letter of a lane: names a report on the Inspect page.</extracomment>
        <translation>%1، القناة %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pins on means: the pins of set %1.</source>
        <translation>البصمات مشغَّلة تعني: بصمات المجموعة %1.</translation>
    </message>
    <message>
        <source>No pin set is chosen: pins on means the issuer&apos;s key that lane A sees.</source>
        <translation>لم تُختر مجموعة بصمات: البصمات مشغَّلة تعني مفتاح المُصدِر الذي تراه القناة A.</translation>
    </message>
</context>
<context>
    <name>pintle::SimulatePage</name>
    <message>
        <source>See what an interceptor sees</source>
        <translation>انظر ما يراه المعترِض</translation>
    </message>
    <message>
        <source>One app and one server on three ways: directly, through a proxy with pins off, and with pins on.</source>
        <translation>تطبيق واحد وخادم واحد بثلاث طرق: مباشرة، وعبر وكيل والبصمات متوقفة، وعبره والبصمات مشغَّلة.</translation>
    </message>
    <message>
        <source>Run with the &amp;Lab</source>
        <translation>تشغيل مع ال&amp;مختبر</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use &amp;mitmproxy</source>
        <translation>استعمال &amp;mitmproxy</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>ما قيل وما رُئي</translation>
    </message>
    <message>
        <source>Conversation on the lanes</source>
        <translation>الحوار على القنوات</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>ال&amp;حوار</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>الأ&amp;دلة</translation>
    </message>
    <message>
        <source>Evidence of the lanes</source>
        <translation>أدلة القنوات</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence</source>
        <translation>نسخ الأ&amp;دلة</translation>
    </message>
    <message>
        <source>evidence of the lanes</source>
        <translation>أدلة القنوات</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;تشغيل جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateStrip</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الو&amp;كيل</translation>
    </message>
    <message>
        <source>Proxy between app and server</source>
        <translation>الوكيل بين التطبيق والخادم</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>المختبر المدمج</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غيره…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>ت&amp;حديد الموقع…</translation>
    </message>
    <message>
        <source>Locate mitmproxy</source>
        <translation>تحديد موقع mitmproxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>file; empty if it is not to be trusted</source>
        <translation>ملف؛ يُترك فارغًا إن لم يكن موثوقًا</translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation>شهادة سلطة الوكيل</translation>
    </message>
    <message>
        <source>Its &amp;CA</source>
        <translation>&amp;سلطته</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation>اختيار شهادة سلطة الوكيل</translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation>اختيار شهادة سلطة الوكيل</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer *.der);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Show lane %1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>إظهار القناة %1</translation>
    </message>
    <message>
        <source>mitmproxy – not found</source>
        <translation>mitmproxy – غير موجود</translation>
    </message>
    <message>
        <source>mitmproxy</source>
        <translation>mitmproxy</translation>
    </message>
    <message>
        <source>Stands before servers of the lab, with a CA that the lab trusts.</source>
        <translation>يقف أمام خوادم المختبر بسلطة تصديق يثق بها المختبر.</translation>
    </message>
    <message>
        <source>mitmproxy not found. The built-in lab does the same.</source>
        <translation>لم يُعثر على mitmproxy. المختبر المدمج يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Started for each run on this machine alone, with a CA of its own, and ended with it.</source>
        <translation>يبدأ لكل تشغيل على هذا الجهاز وحده بسلطة تصديق خاصة به، وينتهي معه.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;تشغيل جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>تشغيل جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotDiffModel</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <extracomment>A certificate of a chain: its place, and its name.</extracomment>
        <translation>الشهادة الطرفية: %1</translation>
    </message>
    <message>
        <source>Above it: %1</source>
        <translation>ما فوقها: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: before %4, after %5</source>
        <translation>%1، %2، %3: قبل %4، بعد %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotIntents</name>
    <message>
        <source>Take &amp;Snapshot</source>
        <translation>التقاط &amp;لقطة</translation>
    </message>
    <message>
        <source>Co&amp;mpare Snapshots…</source>
        <translation>م&amp;قارنة اللقطات…</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>التقاط لقطة</translation>
    </message>
    <message>
        <source>Took a snapshot of %1</source>
        <translation>أُخذت لقطة لـ %1</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotListModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A snapshot: the time, and the label that the user gave it.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>لقطة لـ %1، %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت الأخذ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>الحكم حينها</translation>
    </message>
    <message>
        <source>Pin of the leaf</source>
        <extracomment>The pin of the server&apos;s own certificate.</extracomment>
        <translation>بصمة الشهادة الطرفية</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotsDialog</name>
    <message>
        <source>Snapshots of %1</source>
        <translation>لقطات %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Label Snapshot</source>
        <translation>تسمية اللقطة</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>There is no snapshot of this target yet. Take one with Target, Take Snapshot.</source>
        <translation>لا لقطة لهذا الهدف بعد. خذ واحدة من «الهدف» ثم «أخذ لقطة».</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Then</source>
        <translation>فتح بحكم &amp;حينها</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Now</source>
        <translation>فتح بحكم ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;قبل:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;بعد:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Show &amp;only changes</source>
        <translation>إظهار ال&amp;تغييرات فقط</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>The chain that is shown now</source>
        <translation>السلسلة المعروضة الآن</translation>
    </message>
    <message>
        <source>Delete Snapshot</source>
        <translation>حذف اللقطة</translation>
    </message>
</context>
<context>
    <name>pintle::StageStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation>مراحل الاتصال</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The steps from a name to a judgement: finding the address, connecting, TLS, building a path of certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see what the log says of it.</source>
        <translation>الخطوات من الاسم إلى الحكم: إيجاد العنوان، والاتصال، وTLS، وبناء مسار الشهادات، ومقارنة البصمات. كل منها تقول مدتها أو سبب فشلها. اختر واحدة لترى ما يقوله السجل عنها.</translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation>المختبر بلا شبكة</translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation>المخزن: النظام</translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation>المخزن: المختبر</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>المخزن: %1</translation>
    </message>
    <message>
        <source>What was done last, and where you are: jobs under way, whether the network is used, the lab&apos;s server, what is riskier than usual, the trust store and whether everything is saved.</source>
        <translation>آخر ما فُعل، وأين أنت: المهام الجارية، وهل تُستعمل الشبكة، وخادم المختبر، وما هو أخطر من المعتاد، ومخزن الثقة، وهل حُفظ كل شيء.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation>
            <numerusform>%n جارية ▾</numerusform>
            <numerusform>مهمة جارية ▾</numerusform>
            <numerusform>مهمتان جاريتان ▾</numerusform>
            <numerusform>%n مهام جارية ▾</numerusform>
            <numerusform>%n مهمة جارية ▾</numerusform>
            <numerusform>%n مهمة جارية ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation>
            <numerusform>المهام، %n جارية</numerusform>
            <numerusform>المهام، واحدة جارية</numerusform>
            <numerusform>المهام، اثنتان جاريتان</numerusform>
            <numerusform>المهام، %n جارية</numerusform>
            <numerusform>المهام، %n جارية</numerusform>
            <numerusform>المهام، %n جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way, and cancel it</source>
        <translation>إظهار ما يجري وإلغاؤه</translation>
    </message>
    <message>
        <source>Lab on %1 ■</source>
        <extracomment>%1 is an address; the square is the sign for stopping</extracomment>
        <translation>المختبر على %1 ■</translation>
    </message>
    <message>
        <source>Lab on %1, press to stop it</source>
        <translation>المختبر على %1، اضغط لإيقافه</translation>
    </message>
    <message>
        <source>Stop the servers of the built-in lab</source>
        <translation>إيقاف خوادم المختبر المدمج</translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1، %2 بت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>البصمة المثبَّتة</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation>نسخ بصيغة…</translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation>إضافة شهادات من ملف…</translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation>لم يرسل أحد المُصدِر «%1» وليس في مخزن الثقة، فلا يمكن التحقق من السلسلة. يُفترض أن يرسل الخادم كل شهادة حتى الجذر، دون الجذر نفسه.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation>من %1
إلى %2، %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation>إ&amp;زالة البصمة</translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation>تثبيت هذه ال&amp;شهادة</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>إزالة البصمة</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>تثبيت هذه الشهادة</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;صاحب الشهادة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>الص&amp;لاحية</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>Iss&amp;uer</source>
        <translation>المُ&amp;صدِر</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>الت&amp;وقيع</translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation>SHA-&amp;256</translation>
    </message>
</context>
<context>
    <name>pintle::TargetBar</name>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation>مضيف، أو مضيف ومنفذ، أو عنوان URL، أو خادم مختبر</translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation>مضيف أو مضيف:منفذ أو URL أو lab:name</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>&amp;خيارات</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>خيارات الاتصال</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>مخزن الثقة</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>مجموعة البصمات</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation>ال&amp;ثقة</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>ال&amp;بصمات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation>فحص (F5)</translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation>&amp;خيارات: مُغيَّرة</translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation>سيُفحص %1</translation>
    </message>
    <message>
        <source>The server to look at: a host, a host and port, a URL, or one of the servers of the built-in lab, such as lab:good. What you type is checked at once.</source>
        <translation>الخادم المراد النظر فيه: مضيف، أو مضيف ومنفذ، أو URL، أو أحد خوادم المختبر المدمج مثل lab:good. يُفحص ما تكتبه فورًا.</translation>
    </message>
    <message>
        <source>How to connect: server name, another address, TLS versions, STARTTLS, a client certificate, a proxy. A change is said on this button.</source>
        <translation>كيفية الاتصال: اسم الخادم، أو عنوان آخر، أو إصدارات TLS، أو STARTTLS، أو شهادة عميل، أو وكيل. يقول هذا الزر إن تغير شيء.</translation>
    </message>
    <message>
        <source>The roots that a chain must end at to be trusted. Choosing other roots judges the chain that is shown anew; nothing on your system is changed.</source>
        <translation>الجذور التي يجب أن تنتهي السلسلة عندها لتكون موثوقة. اختيار جذور أخرى يعيد الحكم في السلسلة المعروضة؛ ولا يتغير شيء في نظامك.</translation>
    </message>
    <message>
        <source>The pin set that the chain is compared with. With none, nothing is pinned.</source>
        <translation>مجموعة البصمات التي تُقارن بها السلسلة. بدونها لا شيء مثبَّت.</translation>
    </message>
    <message>
        <source>Connects once, without sending anything but the handshake, and shows what came. While it runs, the same button stops it.</source>
        <translation>يتصل مرة واحدة دون أن يرسل غير المصافحة، ويعرض ما وصل. وأثناء عمله يوقفه الزر نفسه.</translation>
    </message>
    <message>
        <source>Cut the URL to its host and port.</source>
        <translation>قُصّ الـ URL إلى مضيفه ومنفذه.</translation>
    </message>
</context>
<context>
    <name>pintle::TargetIntents</name>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>سلطة المختبر موثوقة في هذه النافذة</translation>
    </message>
    <message>
        <source>A server outside the lab is judged by the lab&apos;s roots. Press to use the system&apos;s store.</source>
        <translation>خادم من خارج المختبر يُحكم فيه بجذور المختبر. اضغط لاستعمال مخزن النظام.</translation>
    </message>
    <message>
        <source>&amp;Keep Target</source>
        <translation>&amp;احتفاظ بالهدف</translation>
    </message>
    <message>
        <source>Keeps the address in the workspace, where the target bar offers it</source>
        <translation>يحفظ العنوان في مساحة العمل حيث يعرضه شريط الهدف</translation>
    </message>
    <message>
        <source>Remove Target</source>
        <translation>إزالة الهدف</translation>
    </message>
    <message>
        <source>Keep Target</source>
        <translation>احتفاظ بالهدف</translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
</context>
<context>
    <name>pintle::Timeline</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date beside a bar, in the letters of Qt&apos;s date formats; &quot;21 Feb 2027&quot; in English.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>end unreadable</source>
        <translation>النهاية غير مقروءة</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message>
        <source>Pins: %1</source>
        <comment>the name of a pin set</comment>
        <translation>البصمات: %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>بلا تاريخ نهاية</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the axis of a timeline, Qt&apos;s date format: day and short month.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month on the axis of a timeline, Qt&apos;s date format: short month, and year where it begins.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>%1: ended on %2, nothing is enforced since.</source>
        <translation>%1: انتهت في %2، ولا يُفرض شيء منذئذ.</translation>
    </message>
    <message>
        <source>%1: ends on %2, nothing is enforced after it.</source>
        <translation>%1: تنتهي في %2، ولا يُفرض شيء بعدها.</translation>
    </message>
    <message>
        <source>%1 ended on %2: the chain fails since.</source>
        <translation>%1: انتهت في %2، والسلسلة تفشل منذئذ.</translation>
    </message>
    <message>
        <source>%1 ends on %2: from then on the chain fails.</source>
        <translation>%1: تنتهي في %2، ومن بعدها تفشل السلسلة.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>انتهت %1 في %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>تنتهي %1 في %2.</translation>
    </message>
    <message>
        <source>Judged for %1.</source>
        <comment>the date that a chain was judged for</comment>
        <translation>الحكم بتاريخ %1.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1: تبدأ في %2.</translation>
    </message>
    <message>
        <source>%1 began on %2.</source>
        <translation>%1: بدأت في %2.</translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message>
        <source>that day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
</context>
<context>
    <name>pintle::TimelinePane</name>
    <message>
        <source>Validity over time as a table</source>
        <translation>الصلاحية عبر الزمن في جدول</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Show validity over time</source>
        <translation>إظهار الصلاحية عبر الزمن</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show validity over time as a table</source>
        <translation>عرض الصلاحية عبر الزمن كجدول</translation>
    </message>
</context>
<context>
    <name>pintle::ToolIntents</name>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;لوحة الأوامر</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Activity Lo&amp;g</source>
        <translation>سجل ال&amp;نشاط</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;سجل التراجع…</translation>
    </message>
</context>
<context>
    <name>pintle::TrustPage</name>
    <message>
        <source>Trust stores</source>
        <translation>مخازن الثقة</translation>
    </message>
    <message>
        <source>&amp;Trust store at the start</source>
        <translation>&amp;مخزن الثقة عند البدء</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The lab&apos;s</source>
        <translation>مخزن المختبر</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>A lab server is judged with the lab&apos;s store, any other with this one. The store of the system is only read: Pintle never adds a certificate to it, and never removes one.</source>
        <translation>يُحكم في خادم المختبر بمخزن المختبر، وفي غيره بهذا. مخزن النظام يُقرأ فقط: لا يضيف Pintle إليه شهادة أبدًا ولا يزيل منه.</translation>
    </message>
    <message>
        <source>Choose a File of Trust Anchors</source>
        <translation>اختيار ملف مراسي الثقة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>pintle::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>تاريخ التراجع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتحت</translation>
    </message>
</context>
<context>
    <name>pintle::ValidityTimeline</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Validity over time</source>
        <translation>الصلاحية عبر الزمن</translation>
    </message>
    <message>
        <source>When each certificate and the pin set are valid. The line is the day that the chain was judged for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The arrow keys go from event to event.</source>
        <translation>متى تسري كل شهادة ومجموعة البصمات. الخط هو اليوم الذي حُكم في السلسلة بتاريخه؛ والعلامة × أول يوم تفشل فيه السلسلة. المظلل بخطوط: لازم وغير ساري. مفاتيح الأسهم تنتقل من حدث إلى حدث.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation>لم&amp;اذا؟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>نسخ الحكم</translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation>لماذا؟ إظهار الفحوص</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its code, which is the same on the command line and in reports.</source>
        <translation>الجواب: هل السلسلة موثوقة، وهل تطابق البصمات؟ تحته الحقيقة الحاسمة ورمزها، وهو نفسه في سطر الأوامر وفي التقارير.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation>بناء المسار</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>الاسم خاطئ</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation>فحص البصمات</translation>
    </message>
    <message>
        <source>match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>لا مطابقة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation>المضيف غير مشمول</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُحكم فيه</translation>
    </message>
</context>
<context>
    <name>pintle::WindowHost</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
</context>
<context>
    <name>pintle::Workbench</name>
    <message>
        <source>Import Pin Set %1</source>
        <translation>استيراد مجموعة البصمات %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation>إزالة بصمة %1</translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation>اختيار STARTTLS…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation>فُتحت مجموعة البصمات %1</translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation>عبارة المرور هذه لا تفتح «%1».</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» مشفَّر.</translation>
    </message>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation>
            <numerusform>فُتح «%1» مع %n ملاحظة.</numerusform>
            <numerusform>فُتح «%1» مع ملاحظة واحدة.</numerusform>
            <numerusform>فُتح «%1» مع ملاحظتين.</numerusform>
            <numerusform>فُتح «%1» مع %n ملاحظات.</numerusform>
            <numerusform>فُتح «%1» مع %n ملاحظة.</numerusform>
            <numerusform>فُتح «%1» مع %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation>
            <numerusform>«%1» تالف: فُقد %n جزء وفُتح الباقي.</numerusform>
            <numerusform>«%1» تالف: فُقد جزء واحد وفُتح الباقي.</numerusform>
            <numerusform>«%1» تالف: فُقد جزءان وفُتح الباقي.</numerusform>
            <numerusform>«%1» تالف: فُقدت %n أجزاء وفُتح الباقي.</numerusform>
            <numerusform>«%1» تالف: فُقد %n جزءًا وفُتح الباقي.</numerusform>
            <numerusform>«%1» تالف: فُقد %n جزء وفُتح الباقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceIntents</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Private Data…</source>
        <translation>حفظ نسخة بلا بيانات &amp;خاصة…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>إ&amp;غلاق مساحة العمل</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Workspaces (*.pintle);;All files (*)</source>
        <translation>مساحات عمل (*.pintle);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Everything is saved already; Pintle does it by itself.</source>
        <translation>كل شيء محفوظ من قبل؛ يفعل Pintle ذلك بنفسه.</translation>
    </message>
    <message>
        <source>Save Workspace As</source>
        <translation>حفظ مساحة العمل باسم</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <extracomment>The name of a file: the workspace without what is private in it.</extracomment>
        <translation>%1 للمشاركة</translation>
    </message>
    <message>
        <source>Save a Copy Without Private Data</source>
        <translation>حفظ نسخة بلا بيانات خاصة</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>C&amp;lear List</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message>
        <source>The workspace is called “%1” in the file.</source>
        <translation>اسم مساحة العمل في الملف «%1».</translation>
    </message>
    <message>
        <source>The pin set “%1” is in the file alone.</source>
        <translation>مجموعة البصمات «%1» في الملف وحده.</translation>
    </message>
    <message>
        <source>The pin set “%1” is not in the file.</source>
        <translation>مجموعة البصمات «%1» ليست في الملف.</translation>
    </message>
    <message>
        <source>The pin set “%1” is another one in the file.</source>
        <translation>مجموعة البصمات «%1» مختلفة في الملف.</translation>
    </message>
    <message>
        <source>The target %1 is in the file alone.</source>
        <translation>الهدف %1 في الملف وحده.</translation>
    </message>
    <message>
        <source>The target %1 is not in the file.</source>
        <translation>الهدف %1 ليس في الملف.</translation>
    </message>
    <message>
        <source>The target %1 is another one in the file.</source>
        <translation>الهدف %1 مختلف في الملف.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is in the file alone.</source>
        <translation>اللقطة «%1» في الملف وحده.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not in the file.</source>
        <translation>اللقطة «%1» ليست في الملف.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is another one in the file.</source>
        <translation>اللقطة «%1» مختلفة في الملف.</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>لم يُفتح «%1».</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>This workspace is read-only: changes stay in memory until you save them elsewhere.</source>
        <translation>مساحة العمل هذه للقراءة فقط: تبقى التغييرات في الذاكرة حتى تحفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>غيّرها برنامج آخر</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Your workspace could not be read at all. A new one was begun, and the old file was set aside as %1.</source>
        <translation>لم يمكن قراءة مساحة عملك إطلاقًا. بُدئت مساحة جديدة، ونُحّي الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>What could be read of it was restored, and a copy is kept beside it.</source>
        <translation>استُعيد ما أمكن قراءته منه، وتُحفظ نسخة إلى جانبه.</translation>
    </message>
    <message>
        <source>Restored unsaved changes from %1.</source>
        <extracomment>%1 a time of day, or a date and time.</extracomment>
        <translation>استُعيدت التغييرات غير المحفوظة من %1.</translation>
    </message>
    <message>
        <source>Restored unsaved changes.</source>
        <translation>استُعيدت التغييرات غير المحفوظة.</translation>
    </message>
    <message>
        <source>Another program has changed the file since; both changes are in what you see.</source>
        <translation>غيّر برنامج آخر الملف منذئذ؛ ما تراه يحوي كلا التغييرين.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation>
            <numerusform>لم يمكن قراءة %n جزء من مساحة العمل.</numerusform>
            <numerusform>لم يمكن قراءة جزء واحد من مساحة العمل.</numerusform>
            <numerusform>لم يمكن قراءة جزأين من مساحة العمل.</numerusform>
            <numerusform>لم يمكن قراءة %n أجزاء من مساحة العمل.</numerusform>
            <numerusform>لم يمكن قراءة %n جزءًا من مساحة العمل.</numerusform>
            <numerusform>لم يمكن قراءة %n جزء من مساحة العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation>
            <numerusform>استُعيد %1 من %n كائن.</numerusform>
            <numerusform>استُعيد %1 من كائن واحد.</numerusform>
            <numerusform>استُعيد %1 من كائنين.</numerusform>
            <numerusform>استُعيد %1 من %n كائنات.</numerusform>
            <numerusform>استُعيد %1 من %n كائنًا.</numerusform>
            <numerusform>استُعيد %1 من %n كائن.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept beside it when the workspace is saved.</source>
        <translation>تُحفظ نسخة من الملف التالف إلى جانبه عند حفظ مساحة العمل.</translation>
    </message>
    <message>
        <source>Made by a newer version – opened read-only.</source>
        <translation>أُنشئت بإصدار أحدث – فُتحت للقراءة فقط.</translation>
    </message>
    <message>
        <source>It is open read-only here.</source>
        <translation>هي مفتوحة هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 may not be written – opened read-only.</source>
        <translation>لا تجوز الكتابة في %1 – فُتحت للقراءة فقط.</translation>
    </message>
    <message>
        <source>Workspace not saved: disk full.</source>
        <translation>لم تُحفظ مساحة العمل: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Changes are kept in memory and in %1.</source>
        <translation>تُحفظ التغييرات في الذاكرة وفي %1.</translation>
    </message>
    <message>
        <source>Changes are kept in memory.</source>
        <translation>تُحفظ التغييرات في الذاكرة.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>غيّر برنامج آخر %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>إبقاء ما عندي</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Closing now would lose changes that are in memory alone.</source>
        <translation>الإغلاق الآن يُفقد تغييرات ليست إلا في الذاكرة.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>The file holds the same as what is open.</source>
        <translation>يحوي الملف ما هو مفتوح نفسه.</translation>
    </message>
    <message>
        <source>What the file holds instead</source>
        <translation>ما يحويه الملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Compare Workspace</source>
        <translation>مقارنة مساحة العمل</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceStore</name>
    <message>
        <source>My Workspace</source>
        <translation>مساحة عملي</translation>
    </message>
    <message>
        <source>Restore Unsaved Changes</source>
        <translation>استعادة التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>Reload Workspace</source>
        <translation>إعادة تحميل مساحة العمل</translation>
    </message>
</context>
<context>
    <name>pintle::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
</TS>
