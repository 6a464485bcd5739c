import {
  ENGLISH_LOCALES,
  PANE_CONTROL,
  RECIPIENTS_FUNCTION,
  SEND_FUNCTION,
  START_FUNCTION,
  SUPPORT_PAGE,
  TEXTS,
  XML_ID,
} from './manifest-source.ts';
import type { ManifestSource } from './manifest-source.ts';
import { SETS } from './requirement-sets.ts';

/** Sizes of the icon on a button; Outlook wants exactly these. */
const BUTTON_SIZES = [16, 32, 80] as const;

/** The add-in only manifest: the one kind that every Outlook takes, Mac included. */
export function xmlManifest({ url, version }: ManifestSource): string {
  const { nl, en } = TEXTS;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${XML_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>Uitnodigend</ProviderName>
  <DefaultLocale>nl-NL</DefaultLocale>
  <DisplayName DefaultValue="${nl.name}">${inEnglish('Override', en.name)}</DisplayName>
  <Description DefaultValue="${nl.description}">${inEnglish('Override', en.description)}</Description>
  <IconUrl DefaultValue="${url}/icons/icon-64.png"/>
  <HighResolutionIconUrl DefaultValue="${url}/icons/icon-128.png"/>
  <SupportUrl DefaultValue="${url}/${SUPPORT_PAGE}"/>
  <AppDomains><AppDomain>${url}</AppDomain></AppDomains>
  <Hosts><Host Name="Mailbox"/></Hosts>
  <Requirements><Sets><Set Name="Mailbox" MinVersion="${SETS.pane}"/></Sets></Requirements>
  <FormSettings>
    <Form xsi:type="ItemEdit"><DesktopSettings><SourceLocation DefaultValue="${url}/taskpane.html"/></DesktopSettings></Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or"><Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/></Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements><bt:Sets DefaultMinVersion="${SETS.pane}"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <Runtimes>
            <Runtime resid="launchPage"><Override type="javascript" resid="launchScript"/></Runtime>
          </Runtimes>
          <DesktopFormFactor>
            <FunctionFile resid="launchPage"/>
            <ExtensionPoint xsi:type="MessageComposeCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="uitnodigendGroup">
                  <Label resid="open"/>
                  <Control xsi:type="Button" id="${PANE_CONTROL}">
                    <Label resid="open"/>
                    <Supertip><Title resid="open"/><Description resid="tip"/></Supertip>
                    <Icon>${BUTTON_SIZES.map((size) => `<bt:Image size="${size}" resid="icon${size}"/>`).join('')}</Icon>
                    <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/><SupportsPinning>true</SupportsPinning></Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>
            <ExtensionPoint xsi:type="LaunchEvent">
              <LaunchEvents>
                <LaunchEvent Type="OnNewMessageCompose" FunctionName="${START_FUNCTION}"/>
                <LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="${RECIPIENTS_FUNCTION}"/>
                <LaunchEvent Type="OnMessageSend" FunctionName="${SEND_FUNCTION}" SendMode="PromptUser"/>
              </LaunchEvents>
              <SourceLocation resid="launchPage"/>
            </ExtensionPoint>
          </DesktopFormFactor>
        </Host>
      </Hosts>
      <Resources>
        <bt:Images>
          ${images(url)}
        </bt:Images>
        <bt:Urls>
          <bt:Url id="pane" DefaultValue="${url}/taskpane.html"/>
          <bt:Url id="launchPage" DefaultValue="${url}/launch.html"/>
          <bt:Url id="launchScript" DefaultValue="${url}/launch-event.js"/>
        </bt:Urls>
        <bt:ShortStrings>
          <bt:String id="open" DefaultValue="${nl.open}">${inEnglish('bt:Override', en.open)}</bt:String>
        </bt:ShortStrings>
        <bt:LongStrings>
          <bt:String id="tip" DefaultValue="${nl.tip}">${inEnglish('bt:Override', en.tip)}</bt:String>
        </bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
}

function images(url: string): string {
  return BUTTON_SIZES.map((size) => `<bt:Image id="icon${size}" DefaultValue="${url}/icons/icon-${size}.png"/>`).join(
    '\n          ',
  );
}

function inEnglish(element: 'Override' | 'bt:Override', value: string): string {
  return ENGLISH_LOCALES.map((locale) => `<${element} Locale="${locale}" Value="${value}"/>`).join('');
}
