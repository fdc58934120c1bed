/** Servers, appliances, operating systems, tools of administrators and intruders. Public knowledge; see `names.ts` for the format. */
export const SYSTEMS = `
Click2Gov
MOVEit Transfer|MOVEit|MoveIT|Moveit
MOVEit Cloud
GoAnywhere MFT|GoAnywhere
Accellion FTA|File Transfer Appliance|Accellion File Transfer Appliance|FTA
Cleo Harmony
Cleo VLTrader|VLTrader
Cleo LexiCom|LexiCom
Serv-U
CrushFTP
WS_FTP|WS_FTP Server
ShareFile|Citrix ShareFile
SolarWinds Orion|Orion Platform|Orion software
Kaseya VSA
ConnectWise ScreenConnect|ScreenConnect
ConnectWise Control
TeamViewer
LogMeIn
Splashtop
Atera
SimpleHelp
BeyondTrust Remote Support
Microsoft Exchange|Exchange Server|Microsoft Exchange Server|Exchange Online
Microsoft 365|Office 365|Office365|M365|O365|Microsoft Office 365
Microsoft Teams
SharePoint|Microsoft SharePoint|SharePoint Server
OneDrive
Outlook|Outlook Web Access|OWA
Active Directory|Azure AD|Entra ID|Microsoft Entra ID
Azure|Microsoft Azure|Azure Blob Storage
Windows|Microsoft Windows|Windows Server|Windows XP|Windows 7|Windows 10|Windows 11|Windows NT|Windows Vista|Windows 2000|Windows 8
Internet Explorer
Microsoft Edge
SQL Server|Microsoft SQL Server
Excel|Microsoft Excel
PowerShell
Windows Defender|Microsoft Defender
macOS|Mac OS X|OS X
iOS
Android
iPhone
iPad
iCloud
iMessage
MacBook|MacBook Pro|MacBook Air
ThinkPad
Linux
Ubuntu
Red Hat Enterprise Linux
VMware ESXi|ESXi
VMware vCenter|vCenter Server
VMware Horizon
Citrix NetScaler|NetScaler|NetScaler ADC|NetScaler Gateway
Citrix ADC|Citrix Gateway|Citrix Application Delivery Controller
Citrix Bleed appliance
Pulse Secure VPN|Pulse Connect Secure
Ivanti Connect Secure|Connect Secure
Ivanti EPMM|Endpoint Manager Mobile|MobileIron Core
Ivanti Avalanche
FortiOS
FortiGate|FortiGate VPN
FortiManager
FortiWeb
FortiClient EMS
PAN-OS|GlobalProtect
SonicWall SMA|SMA 100
SonicOS
Cisco ASA
Cisco IOS XE|IOS XE
Cisco AnyConnect
Juniper ScreenOS|ScreenOS|Junos OS
F5 BIG-IP|BIG-IP
Barracuda ESG|Email Security Gateway|Barracuda Email Security Gateway
Check Point Quantum
Zyxel firewall
MikroTik routers
QNAP NAS
Synology NAS
Apache Struts|Struts|Apache Struts 2
Apache Log4j|Log4j|Log4j2
Apache Tomcat
Apache HTTP Server
OpenSSL
OpenSSH
Drupal
WordPress
Joomla
Magento|Magento 2|Magento Commerce|Adobe Commerce
WooCommerce
OpenCart
PrestaShop
Shopify Plus
Adobe ColdFusion|ColdFusion
Adobe Flash|Flash Player|Adobe Flash Player
Adobe Acrobat|Adobe Reader
Oracle E-Business Suite|E-Business Suite
Oracle WebLogic|WebLogic
Oracle PeopleSoft|PeopleSoft
Oracle Health|Cerner Millennium
SAP NetWeaver|NetWeaver
SAP HANA
Salesforce Marketing Cloud|Salesforce Commerce Cloud|Sales Cloud|Service Cloud
Data Loader
Salesloft Drift|Drift
Gainsight
Workday HCM
ServiceNow platform
Confluence|Atlassian Confluence|Confluence Server|Confluence Data Center
Jira|Atlassian Jira
Bitbucket
Bamboo
GitHub Actions
GitLab
Jenkins
TeamCity
Docker|Docker Hub
Kubernetes
Elasticsearch
MongoDB
MySQL
PostgreSQL
Redis
Hadoop
Firebase
S3|Amazon S3|AWS S3
Amazon Web Services|AWS|EC2|Lambda functions
Google Cloud|Google Cloud Platform|GCP
AnyDesk
Rclone|rclone
PsExec
WinSCP
FileZilla
MEGAsync
7-Zip
WinRAR
Ngrok
Advanced IP Scanner
Bomgar Remote Support
RustDesk
BitLocker
FileVault
VeraCrypt
AWS Lambda
Redshift
Terraform
Ansible
Splunk Enterprise
Rubrik
Nutanix AHV
Proxmox
Hyper-V
`;
