<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation>
            <numerusform>%1, %2, %n problem: %3</numerusform>
            <numerusform>%1, %2, %n problems: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation>
            <numerusform>%n private key (not needed)</numerusform>
            <numerusform>%n private keys (not needed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation>
            <numerusform>%n public key or request</numerusform>
            <numerusform>%n public keys or requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation>
            <numerusform>%n revocation list</numerusform>
            <numerusform>%n revocation lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation>
            <numerusform>%n unknown block at line %1</numerusform>
            <numerusform>%n unknown blocks at line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation>
            <numerusform>%n unknown part</numerusform>
            <numerusform>%n unknown parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation>
            <numerusform>Choose from %n certificate</numerusform>
            <numerusform>Choose from %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation>
            <numerusform>Add the pins of %n certificate to %1</numerusform>
            <numerusform>Add the pins of %n certificates to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation>
            <numerusform>Inspect %n certificate</numerusform>
            <numerusform>Inspect %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation>
            <numerusform>Add %n backup pin to %1</numerusform>
            <numerusform>Add %n backup pins to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation>
            <numerusform>Add %n pin to %1</numerusform>
            <numerusform>Add %n pins to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation>
            <numerusform>Read %n certificate.</numerusform>
            <numerusform>Read %n certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Set %1 only reports, so the proxy read %n byte of application data.</numerusform>
            <numerusform>Set %1 only reports, so the proxy read %n bytes of application data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Set %1 has ended, so the proxy read %n byte of application data.</numerusform>
            <numerusform>Set %1 has ended, so the proxy read %n bytes of application data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Set %1 has no pins for %2, so the proxy read %n byte of application data.</numerusform>
            <numerusform>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n byte of application data.</numerusform>
            <numerusform>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation>
            <numerusform>%n byte of application data read by the proxy.</numerusform>
            <numerusform>%n bytes of application data read by the proxy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation>
            <numerusform>ends in %n year</numerusform>
            <numerusform>ends in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation>
            <numerusform>ended %n year ago</numerusform>
            <numerusform>ended %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation>
            <numerusform>%n more name was left out.</numerusform>
            <numerusform>%n more names were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation>
            <numerusform>%n more certificate was left out.</numerusform>
            <numerusform>%n more certificates were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <translation>
            <numerusform>%n host name</numerusform>
            <numerusform>%n host names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation>
            <numerusform>%n IP address</numerusform>
            <numerusform>%n IP addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation>
            <numerusform>%n finding, first: %1</numerusform>
            <numerusform>%n findings, first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleDialog</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation>
            <numerusform>%1 of %n certificate matches</numerusform>
            <numerusform>%1 of %n certificates match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation>
            <numerusform>passed: %n extension decodes, and every critical one is understood</numerusform>
            <numerusform>passed: %n extensions decode, and every critical one is understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation>
            <numerusform>%n file is there already: %1.</numerusform>
            <numerusform>%n files are there already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Problems, %n</numerusform>
            <numerusform>Problems, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation>
            <numerusform>0 of %n line matches.</numerusform>
            <numerusform>0 of %n lines match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation>
            <numerusform>%n line of the activity log</numerusform>
            <numerusform>%n lines of the activity log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation>
            <numerusform>This certificate has %n alternative name.</numerusform>
            <numerusform>This certificate has %n alternative names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation>
            <numerusform>The one alternative name matches %1.</numerusform>
            <numerusform>One of %n alternative names matches %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation>
            <numerusform>The one alternative name does not match %1.</numerusform>
            <numerusform>None of %n alternative names matches %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation>
            <numerusform>%n certificate was sent that cannot be read.</numerusform>
            <numerusform>%n certificates were sent that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation>
            <numerusform>Findings, %n</numerusform>
            <numerusform>Findings, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation>
            <numerusform>Results of the check, %n</numerusform>
            <numerusform>Results of the check, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation>
            <numerusform>Checked %n server.</numerusform>
            <numerusform>Checked %n servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation>
            <numerusform>0 of %n pin set matches</numerusform>
            <numerusform>0 of %n pin sets match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation>
            <numerusform>Workspace %1, %n pin set</numerusform>
            <numerusform>Workspace %1, %n pin sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation>
            <numerusform>%1, %n pin</numerusform>
            <numerusform>%1, %n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation>
            <numerusform>%1, %n pin, %2</numerusform>
            <numerusform>%1, %n pins, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation>
            <numerusform>Found on %n page.</numerusform>
            <numerusform>Found on %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::RailModel</name>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation>
            <numerusform>%n running ▾</numerusform>
            <numerusform>%n running ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation>
            <numerusform>Jobs, %n running</numerusform>
            <numerusform>Jobs, %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation>
            <numerusform>Opened “%1”, with %n remark.</numerusform>
            <numerusform>Opened “%1”, with %n remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation>
            <numerusform>“%1” is damaged: %n part was lost, the rest was opened.</numerusform>
            <numerusform>“%1” is damaged: %n parts were lost, the rest was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation>
            <numerusform>%n part of the workspace could not be read.</numerusform>
            <numerusform>%n parts of the workspace could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation>
            <numerusform>Recovered %1 of %n object.</numerusform>
            <numerusform>Recovered %1 of %n objects.</numerusform>
        </translation>
    </message>
</context>
</TS>
